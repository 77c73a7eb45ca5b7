import { InvalidInput, together } from '../refusal.ts'

/** Longest target, in working minutes: some 250 working days of eight hours. */
export const longestTargetMinutes = 120_000

/**
 * What is wrong with the targets as typed, or null. Refuses what is not a whole number of working minutes from 1 to
 * 120,000, and a resolution that is due before the first response.
 */
export function whyNotServiceLevel(targets: {
  firstResponseMinutes: number
  resolutionMinutes: number
}): InvalidInput | null {
  return together(
    whyNotMinutes('firstResponseMinutes', targets.firstResponseMinutes),
    whyNotMinutes('resolutionMinutes', targets.resolutionMinutes),
    whyNotOrder(targets),
  )
}

function whyNotMinutes(field: string, minutes: number): InvalidInput | null {
  if (Number.isInteger(minutes) && minutes >= 1 && minutes <= longestTargetMinutes) return null
  return new InvalidInput(field, {
    'zh-CN': `请填 1 到 ${longestTargetMinutes} 之间的整数，单位是工作分钟。`,
    en: `Please enter a whole number of working minutes from 1 to ${longestTargetMinutes}.`,
  })
}

function whyNotOrder(targets: {
  firstResponseMinutes: number
  resolutionMinutes: number
}): InvalidInput | null {
  if (targets.firstResponseMinutes <= targets.resolutionMinutes) return null
  return new InvalidInput('resolutionMinutes', {
    'zh-CN': '解决时限不能短于首次回复时限。',
    en: 'The resolution target can’t be shorter than the first reply target.',
  })
}
