import type { Refusal } from '../refusal.ts'
import { isQuiet, shopsNight } from '../notification/quietHours.ts'
import { GuidanceAlreadyOpened, NobodyToRemind, NotAtNight, RemindedLately } from './guidanceRefusals.ts'
import type { GuidanceStatus } from './guidanceStatus.ts'
import { whyNotShown } from './whyNotChangeGuidance.ts'

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
  if (receipt?.remindedAt && receipt.remindedAt > remindedUntil(now))
    return new RemindedLately(remindsAfterDays)
  return isQuiet(shopsNight, now, timeZone) ? new NotAtNight() : null
}

/**
 * Why nobody is reminded of a guidance now, or null: shops do not see it, none of them is to be reminded
 * (`remindableCount`, by `whyNotRemind` for each), or it is night.
 */
export function whyNotRemindAll(
  { status, remindableCount }: { status: GuidanceStatus; remindableCount: number },
  now: Date,
  timeZone: string,
): Refusal | null {
  return (
    whyNotShown(status) ??
    (remindableCount === 0 ? new NobodyToRemind() : null) ??
    whyNotRemind(null, now, timeZone)
  )
}

/** Who was reminded at or before this instant may be reminded again. */
export function remindedUntil(now: Date): Date {
  return new Date(now.getTime() - remindsAfterDays * 24 * 60 * 60 * 1000)
}
