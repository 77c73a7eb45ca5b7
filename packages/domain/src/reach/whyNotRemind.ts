import type { Refusal } from '../refusal.ts'
import { isQuiet, shopsNight } from '../notification/quietHours.ts'
import { AlreadyOpened, CannotBeTold, NobodyToRemind, NotAtNight, RemindedLately } from './reachRefusals.ts'

/** Days between two reminders of one shop about one thing, as 24 hours each. */
export const remindsAfterDays = 3

export type Remindable = {
  openedAt: Date | null
  remindedAt: Date | null
  /** It has a sign-in, and a licence with which it may read of brands. */
  canBeTold: boolean
}

/** Why a shop is left out of a reminder for all, in the order in which it is asked. */
export const remindLeftOut = ['OPENED', 'CANNOT_BE_TOLD', 'REMINDED_LATELY'] as const

export type RemindLeftOut = (typeof remindLeftOut)[number]

/** Why a shop is left out, or null: only shops without a receipt are reminded, at most once in three days. */
export function leftOutOfReminder(shop: Remindable, now: Date): RemindLeftOut | null {
  if (shop.openedAt) return 'OPENED'
  if (!shop.canBeTold) return 'CANNOT_BE_TOLD'
  return shop.remindedAt && shop.remindedAt > remindedUntil(now) ? 'REMINDED_LATELY' : null
}

/** Why one shop is not reminded now, or null. Never at night: from 21:00 to 07:00 by the company's clock. */
export function whyNotRemind(shop: Remindable, now: Date, timeZone: string): Refusal | null {
  switch (leftOutOfReminder(shop, now)) {
    case 'OPENED':
      return new AlreadyOpened()
    case 'CANNOT_BE_TOLD':
      return new CannotBeTold()
    case 'REMINDED_LATELY':
      return new RemindedLately(remindsAfterDays)
    case null:
      return whyNotAtNight(now, timeZone)
  }
}

/** Why nobody is reminded now, or null: nobody is left (`remindable`, by `leftOutOfReminder` for each), or it is night. */
export function whyNotRemindAll(remindable: number, now: Date, timeZone: string): Refusal | null {
  return remindable === 0 ? new NobodyToRemind() : whyNotAtNight(now, timeZone)
}

const whyNotAtNight = (now: Date, timeZone: string) =>
  isQuiet(shopsNight, now, timeZone) ? new NotAtNight() : null

/** Who was reminded at or before this instant may be reminded again. */
export function remindedUntil(now: Date): Date {
  return new Date(now.getTime() - remindsAfterDays * 24 * 60 * 60 * 1000)
}
