import type { DbTransaction } from '@kewo/db'

/**
 * What the schema asks of the sign-in system; the server hands in better-auth, tests a plain one. Each works in the
 * transaction that it is given, so that a sign-in and the person or shop it belongs to are made together or not at all.
 */
export type SignIns = {
  /** A password as it is kept; takes some 100 ms by design, so hash before the transaction begins. */
  hash(password: string): Promise<string>
  /**
   * Makes a user who may sign in with this name, however it is typed. Refuses nothing: check the input before. A name
   * that somebody has is a unique clash. A password that staff made must be changed at first use.
   */
  create(
    db: DbTransaction,
    signIn: { username: string; name: string; passwordHash: string; madeByStaff: Date | null },
  ): Promise<{ userId: string }>
  /** Another name to sign in with, for a shop whose licence number has changed. A name that somebody has is a unique clash. */
  rename(db: DbTransaction, userId: string, username: string): Promise<void>
  /** A password made by staff, then: the person sets another at once, and it opens nothing secret from before. */
  setPassword(db: DbTransaction, userId: string, passwordHash: string, madeByStaff: Date): Promise<void>
  /** Signs the user out at once everywhere. */
  endSessions(db: DbTransaction, userId: string): Promise<void>
}
