/**
 * How far something that was sent out has come with a shop: it is meant for it, the shop was told, opened it, read it to the
 * end, has understood it, and has acted on it.
 */
export const reachSteps = ['MEANT', 'TOLD', 'OPENED', 'READ', 'UNDERSTOOD', 'ACTED'] as const

export type ReachStep = (typeof reachSteps)[number]

/** What is known of a shop that something is meant for; each the first time. */
export type ReachProgress = {
  toldAt: Date | null
  openedAt: Date | null
  readAt: Date | null
  understoodAt: Date | null
  acted: boolean
}

/**
 * The farthest step of a shop. Who has opened it knows of it, and who has understood it has read it, whatever else was
 * noted; so each step holds the shops of all that follow it. But who acted without having understood has not come farther:
 * it may have acted for other reasons, and understood is the figure that counts.
 */
export function reachStepOf({ toldAt, openedAt, readAt, understoodAt, acted }: ReachProgress): ReachStep {
  if (understoodAt) return acted ? 'ACTED' : 'UNDERSTOOD'
  if (readAt) return 'READ'
  if (openedAt) return 'OPENED'
  return toldAt ? 'TOLD' : 'MEANT'
}

export type ReachCount = { step: ReachStep; count: number }

/**
 * How many shops have come at least as far as each of the steps that something has, of how many stand at which. Where it
 * lacks a step, nobody stands at it.
 */
export function reachCounts(
  standing: Readonly<Partial<Record<ReachStep, number>>>,
  steps: readonly ReachStep[],
): ReachCount[] {
  return steps.map((step) => ({
    step,
    count: reachSteps
      .slice(reachSteps.indexOf(step))
      .reduce((sum, farther) => sum + (standing[farther] ?? 0), 0),
  }))
}

/** Days over which the beginning is followed, that of publishing included. */
export const reachTrendDays = 14

/** What shops are parted by where it is shown how far something has come. */
export const reachParts = ['MANAGER', 'MARKET_TYPE', 'GRADE', 'REGION'] as const

export type ReachBy = (typeof reachParts)[number]
