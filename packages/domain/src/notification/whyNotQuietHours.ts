import { InvalidInput } from '../refusal.ts'
import type { QuietHours } from './quietHours.ts'

const isMinute = (minute: number) => Number.isInteger(minute) && minute >= 0 && minute < 24 * 60

export function whyNotQuietHours({ from, to }: QuietHours): InvalidInput | null {
  if (isMinute(from) && isMinute(to) && from !== to) return null
  return new InvalidInput('quietTo', {
    'zh-CN': '请选两个不同的时间',
    en: 'Please choose two different times',
  })
}
