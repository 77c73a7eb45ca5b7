/** So many within so many minutes. */
export type Quota = { most: number; minutes: number }

/** How often one person may write: whatever it is, and acts that take others' attention less often. */
export type Quotas = {
  any: Record<'retailer' | 'staff', Quota>
  acts: Readonly<Record<string, Quota>>
}

/**
 * Far above what a hand does and far below what a program can. Acts are for shops; staff pass on what many shops wait
 * for and are held to the first kind alone.
 */
export const usualQuotas: Quotas = {
  any: { retailer: { most: 60, minutes: 1 }, staff: { most: 300, minutes: 1 } },
  acts: {
    openHelpRequest: { most: 20, minutes: 60 },
    reopenHelpRequest: { most: 20, minutes: 60 },
    replyToHelpRequest: { most: 60, minutes: 60 },
    askAnotherTime: { most: 20, minutes: 60 },
    sayPromiseNotKept: { most: 30, minutes: 60 },
    sendEmailCode: { most: 10, minutes: 60 },
    rate: { most: 40, minutes: 60 },
  },
}

export type Used = { count: number; firstAt: Date | null }

/** Minutes until something may be done again; null when it may be done now. */
export function minutesToWait({ most, minutes }: Quota, { count, firstAt }: Used, now: Date): number | null {
  if (count < most) return null
  const freeAt = (firstAt ?? now).getTime() + minutes * 60_000
  return Math.max(Math.ceil((freeAt - now.getTime()) / 60_000), 1)
}
