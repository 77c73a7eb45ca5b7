/**
 * Whether what a shop gave in confidence is hidden from its own sign-in: it was given before staff last made a password
 * for it. Whoever made that password could sign in with it and set another, so a later one of the shop's own opens
 * nothing either. What is given, or given anew, after that is the shop's to see.
 */
export function staysHidden(
  given: { ratedAt: Date; editedAt: Date | null },
  staffSetPasswordAt: Date | null,
): boolean {
  return staffSetPasswordAt !== null && (given.editedAt ?? given.ratedAt) <= staffSetPasswordAt
}
