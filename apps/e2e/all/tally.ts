/** Results of one suite or of several together. */
export type Tally = { passed: number; failed: number; skipped: number }

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0 }

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({
      passed: all.passed + one.passed,
      failed: all.failed + one.failed,
      skipped: all.skipped + one.skipped,
    }),
    nothing,
  )

/** A program that ended badly has failed, even where its report counts no failure or is not there at all. */
export function judged(report: Tally | null, exitCode: number): Tally {
  const tally = report ?? nothing
  const brokenOff = (exitCode !== 0 || report === null) && tally.failed === 0
  return brokenOff ? { ...tally, failed: 1 } : tally
}

export const inWords = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

/** Nothing failed, and something ran. */
export const isGood = ({ passed, failed }: Tally): boolean => failed === 0 && passed > 0
