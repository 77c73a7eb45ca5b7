export type SignInSearch = {
  /** Where the person wanted to go. */
  next?: string
  /** The session ended by itself: the page says so. */
  ended?: true
}

export const signInSearch = ({ next, ended }: Record<string, unknown>): SignInSearch => ({
  next: typeof next === 'string' ? next : undefined,
  ended: ended === true || undefined,
})
