import { m } from '../paraglide/messages.js'

/** 2 小时, 6 小时 30 分: working minutes as a person says them. */
export function minuteWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return m.visitPlans_minutes({ count: rest })
  return rest === 0
    ? m.visitPlans_hours({ count: hours })
    : m.visitPlans_hoursAndMinutes({ hours, minutes: rest })
}
