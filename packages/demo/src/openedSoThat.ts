import { type HelpRequestCategory, policyFor, type Urgency, workingMinutesBetween } from '@kewo/domain'
import type { DemoPolicy } from './company.ts'
import type { Demo } from './demo.ts'

/** When a request must have been opened for its first answer, or its solution, to be due in `left` working minutes. */
export function openedSoThat(
  demo: Demo,
  policies: readonly DemoPolicy[],
  { category }: { category: HelpRequestCategory },
  urgency: Urgency,
  left: number,
  due: 'firstResponseMinutes' | 'resolutionMinutes' = 'firstResponseMinutes',
): Date {
  const target = policyFor(policies, { category, urgency, openedAt: demo.now })![due]
  const used = Math.max(1, target - left)
  let [early, late] = [demo.at(-30, '9:00').getTime(), demo.now.getTime()]
  while (late - early > 1000) {
    const middle = Math.floor((early + late) / 2)
    if (workingMinutesBetween(demo.calendar, new Date(middle), demo.now) >= used) early = middle
    else late = middle
  }
  return new Date(early)
}
