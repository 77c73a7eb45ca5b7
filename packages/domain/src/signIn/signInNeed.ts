/** Why somebody who has signed in gets no further yet. */
export const signInNeeds = ['NEW_PASSWORD', 'SECOND_FACTOR'] as const
export type SignInNeed = (typeof signInNeeds)[number]

/** An admin's session that nobody has used for so long is over. In milliseconds. */
export const adminIdle = 12 * 60 * 60 * 1000

type SignedIn = { mustChangePassword: boolean; hasSecondFactor: boolean; roles: readonly string[] }

/**
 * What has to be done before anything else: a password of one's own in place of one that staff made, and, where the
 * installation asks for it, a second factor for admins.
 */
export function whatIsNeeded(
  { mustChangePassword, hasSecondFactor, roles }: SignedIn,
  { adminsNeedSecondFactor }: { adminsNeedSecondFactor: boolean },
): SignInNeed | null {
  if (mustChangePassword) return 'NEW_PASSWORD'
  return adminsNeedSecondFactor && roles.includes('ADMIN') && !hasSecondFactor ? 'SECOND_FACTOR' : null
}

/** When a session that was used last then is over because nobody uses it; null where that ends none. */
export const idleFrom = ({ roles }: Pick<SignedIn, 'roles'>, seenAt: Date): Date | null =>
  roles.includes('ADMIN') ? new Date(seenAt.getTime() + adminIdle) : null

/** Whether a session is over because nobody has used it. */
export function isIdle(person: Pick<SignedIn, 'roles'>, seenAt: Date, now: Date): boolean {
  const from = idleFrom(person, seenAt)
  return from !== null && now > from
}
