import type { Refusal } from '../refusal.ts'
import { isNight } from '../time/localDay.ts'
import { GuidanceAlreadyOpened, NotAtNight, RemindedLately } from './guidanceRefusals.ts'

/** Days between two reminders of one shop about one version, as 24 hours each. */
export const remindsAfterDays = 3

/**
 * Why a shop is not reminded of a guidance now. Business rule: only shops without a receipt, at most once in three days,
 * never at night (21:00 to 07:00 by the company's clock). `receipt` is null for a shop that was never reminded and has
 * never opened it.
 */
export function whyNotRemind(
  receipt: { openedAt: Date | null; remindedAt: Date | null } | null,
  now: Date,
  timeZone: string,
): Refusal | null {
  if (receipt?.openedAt) return new GuidanceAlreadyOpened()
  if (receipt?.remindedAt && now < remindableFrom(receipt.remindedAt))
    return new RemindedLately(remindsAfterDays)
  return isNight(now, timeZone) ? new NotAtNight() : null
}

function remindableFrom(remindedAt: Date): Date {
  return new Date(remindedAt.getTime() + remindsAfterDays * 24 * 60 * 60 * 1000)
}
