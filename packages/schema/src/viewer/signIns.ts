/** What the schema asks of the sign-in system; the server hands in better-auth, tests a plain one. */
export type SignIns = {
  /** Makes a user who may sign in with this name and password. Refuses nothing: check the input before. */
  create(signIn: { username: string; name: string; password: string }): Promise<{ userId: string }>
  setPassword(userId: string, password: string): Promise<void>
  /** Signs the user out at once everywhere. */
  endSessions(userId: string): Promise<void>
}
