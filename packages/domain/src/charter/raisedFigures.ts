type Raised = {
  firstRespondedAt: Date | null
  firstResponseDueAt: Date | null
  /** When it was settled or closed; null while it is open. */
  settledAt: Date | null
  resolutionDueAt: Date | null
}

/** What became of what a shop raised, each request counted once in either row. */
export type RaisedFigures = {
  raised: number
  answeredInTime: number
  /** Answered after the time that was promised, or still waiting after it. */
  answeredLate: number
  settledInTime: number
  /** Settled after the time that was promised, or still open after it. */
  settledLate: number
  open: number
}

/** Where the company promises no time, whatever was done was done in time. */
export function raisedFigures(requests: readonly Raised[], now: Date): RaisedFigures {
  const count = (fits: (request: Raised) => boolean) => requests.filter(fits).length
  const isLate = (doneAt: Date | null, dueAt: Date | null) => dueAt !== null && (doneAt ?? now) > dueAt
  const answeredLate = (one: Raised) => isLate(one.firstRespondedAt, one.firstResponseDueAt)
  const settledLate = (one: Raised) => isLate(one.settledAt, one.resolutionDueAt)
  return {
    raised: requests.length,
    answeredInTime: count((one) => one.firstRespondedAt !== null && !answeredLate(one)),
    answeredLate: count(answeredLate),
    settledInTime: count((one) => one.settledAt !== null && !settledLate(one)),
    settledLate: count(settledLate),
    open: count(({ settledAt }) => settledAt === null),
  }
}
