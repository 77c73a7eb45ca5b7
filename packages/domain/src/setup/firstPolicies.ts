import { helpRequestCategories } from '../helpRequest/helpRequestCategory.ts'
import type { ServiceLevelPolicy } from '../serviceLevel/serviceLevelPolicy.ts'
import type { WorkingHours } from '../workingCalendar/workingHours.ts'

const morning = [9 * 60, 12 * 60] as const
const afternoon = [13 * 60 + 30, 17 * 60] as const
const day = [morning, afternoon] as const

/** The hours that a new company begins with: Monday to Friday, 9:00-12:00 and 13:30-17:00. */
export const firstWorkingHours: WorkingHours = { 1: day, 2: day, 3: day, 4: day, 5: day }

/** Working minutes of one of those days. */
const workingDay = 390

/**
 * The service levels that a new company begins with: a first answer within four hours and a solution within three
 * working days; what is urgent within one hour and one working day. An idea may take ten working days.
 */
export function firstPolicies(validFrom: Date): ServiceLevelPolicy[] {
  return helpRequestCategories.flatMap((category) => [
    {
      category,
      urgency: 'NORMAL' as const,
      firstResponseMinutes: 240,
      resolutionMinutes: (category === 'IDEA' ? 10 : 3) * workingDay,
      validFrom,
    },
    {
      category,
      urgency: 'URGENT' as const,
      firstResponseMinutes: 60,
      resolutionMinutes: workingDay,
      validFrom,
    },
  ])
}
