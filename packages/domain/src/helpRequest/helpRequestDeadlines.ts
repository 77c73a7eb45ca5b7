const day = 24 * 60 * 60 * 1000

/** Days of RESOLVED after which the clock closes a request by itself. */
export const closesAfterDays = 7
/** Days in which the shop may reopen, counted from when the request was resolved or, if it is closed, closed. */
export const reopensWithinDays = 14

/** When the clock closes a resolved request: 7 times 24 hours after it was resolved. Null while it is not resolved. */
export function closesByItselfAt(request: { status: string; resolvedAt: Date | null }): Date | null {
  if (request.status !== 'RESOLVED' || request.resolvedAt === null) return null
  return new Date(request.resolvedAt.getTime() + closesAfterDays * day)
}

/** Until when, inclusive, the shop may reopen: 14 times 24 hours after the last step. Null while it is still open. */
export function reopensUntil(request: { resolvedAt: Date | null; closedAt: Date | null }): Date | null {
  const settledAt = request.closedAt ?? request.resolvedAt
  return settledAt && new Date(settledAt.getTime() + reopensWithinDays * day)
}
