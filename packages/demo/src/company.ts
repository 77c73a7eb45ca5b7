import { helpRequestCategories, type HelpRequestCategory, type Urgency } from '@kewo/domain'
import type { Demo } from './demo.ts'
import type { WriteRows } from './writeRows.ts'

/** Days before today on which the company began with Kewo. */
export const companyAge = 420

/** Working minutes to a first answer and to a solution; the second pair for what is urgent. */
const targets: Record<HelpRequestCategory, Record<Urgency, readonly [first: number, solved: number]>> = {
  DISPLAY: { NORMAL: [240, 1950], URGENT: [120, 780] },
  SUPPLY: { NORMAL: [120, 780], URGENT: [60, 390] },
  DELIVERY: { NORMAL: [120, 780], URGENT: [45, 240] },
  PAYMENT: { NORMAL: [120, 780], URGENT: [45, 240] },
  PRICE_TAG: { NORMAL: [240, 1170], URGENT: [120, 390] },
  LICENCE: { NORMAL: [240, 1950], URGENT: [120, 780] },
  EQUIPMENT: { NORMAL: [180, 1170], URGENT: [60, 390] },
  COMPLAINT: { NORMAL: [120, 1170], URGENT: [60, 780] },
  IDEA: { NORMAL: [390, 3900], URGENT: [240, 1950] },
  OTHER: { NORMAL: [240, 1560], URGENT: [120, 780] },
}

/** Until half a year ago answers were given more time: what was opened before keeps to that. */
const policyChangedDaysAgo = 182

export type DemoPolicy = {
  id: string
  category: HelpRequestCategory
  urgency: Urgency
  firstResponseMinutes: number
  resolutionMinutes: number
  validFrom: Date
}

export function makePolicies(demo: Demo): DemoPolicy[] {
  const id = demo.ids('policies')
  const from = (validFrom: Date, more: number) =>
    helpRequestCategories.flatMap((category) =>
      (['NORMAL', 'URGENT'] as const).map((urgency): DemoPolicy => {
        const [first, solved] = targets[category][urgency]
        const minutes = {
          firstResponseMinutes: Math.round(first * more),
          resolutionMinutes: Math.round(solved * more),
        }
        return { id: id(validFrom), category, urgency, ...minutes, validFrom }
      }),
    )
  return [...from(demo.at(-companyAge, '9:00'), 1.5), ...from(demo.at(-policyChangedDaysAgo, '9:00'), 1)]
}

export async function writeCompany(
  demo: Demo,
  write: WriteRows,
  policies: readonly DemoPolicy[],
): Promise<void> {
  const createdAt = demo.at(-companyAge, '9:00')
  const id = demo.ids('company')
  await write('Company', [
    {
      id: id(createdAt),
      name: '棠州商品配送公司',
      nameEn: 'Tangzhou Distribution Company',
      timeZone: demo.timeZone,
      demo: true,
      createdAt,
    },
  ])
  const { hours, daysOff, workingDays } = demo.calendar
  await write('WorkingCalendar', [
    {
      id: id(createdAt),
      hours: hours as object,
      daysOff: [...daysOff],
      workingDays: [...workingDays],
      updatedAt: createdAt,
    },
  ])
  await write('ServiceLevelPolicy', policies)
}
