import { instantOf, whyNotMadeAt } from '@kewo/domain'

/** What `madeAt` means, wherever an act can be done without a signal. */
export const madeAtDescription =
  "When the person did it, by the server's clock as the device knew it; left out: now. Not after now, not more than seven days before, and for an end not before the start. Up to two minutes ahead counts as now."

/** When it counts as done. Throws InvalidInput where it cannot have been then; `since` is when what it ends has begun. */
export function takeMadeAt(madeAt: Date | null | undefined, now: Date, since: Date | null = null): Date {
  const refusal = madeAt ? whyNotMadeAt(madeAt, now, since) : null
  if (refusal) throw refusal
  return instantOf(madeAt, now)
}
