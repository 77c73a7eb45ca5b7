/** Where a visit stands. CANCELLED: called off by a person. MISSED: the shop was shut, or the day went by. */
export const visitStatuses = ['PLANNED', 'IN_PROGRESS', 'COMPLETED', 'CANCELLED', 'MISSED'] as const

export type VisitStatus = (typeof visitStatuses)[number]

/** What may follow what. A visit that has begun was not missed: it is completed or cancelled. */
export const visitMoves: Readonly<Record<VisitStatus, readonly VisitStatus[]>> = {
  PLANNED: ['IN_PROGRESS', 'CANCELLED', 'MISSED'],
  IN_PROGRESS: ['COMPLETED', 'CANCELLED'],
  COMPLETED: [],
  CANCELLED: [],
  MISSED: [],
}
