import { readDay } from './readDay.ts'

/** `09:05` from a time as people type it: 9:05, 9点, 下午3点半, 3 pm, 1705. Null for what is no time. */
export function readTime(text: string): string | null {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('.', ':').replaceAll(/\s/g, '')
  const found =
    /^(上午|早上|中午|下午|晚上)?(\d{1,2})(?:[:点时](?:(\d{1,2})分?|(半))?|(\d{2}))?(am|pm|a:m:?|p:m:?)?$/.exec(
      plain,
    )
  if (!found) return null
  const [, before, hourText, minuteText, half, tail, after] = found
  const minute = half ? 30 : Number(minuteText ?? tail ?? 0)
  let hour = Number(hourText)
  const late =
    before === '下午' || before === '晚上' || (before === '中午' && hour < 11) || after?.startsWith('p')
  if (late && hour < 12) hour += 12
  if (after?.startsWith('a') && hour === 12) hour = 0
  if (hour > 23 || minute > 59) return null
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

/** `2026-11-29T09:05`: a day and, after a blank, T or comma, a time. Null while either is missing. */
export function readDayAndTime(text: string, setting: Parameters<typeof readDay>[1]): string | null {
  const plain = text.normalize('NFKC').trim()
  const cuts = [...plain.matchAll(/[\sT,]+|日/g)].map(({ 0: cut, index }) => index + cut.length)
  for (const cut of cuts) {
    const day = readDay(plain.slice(0, cut).replace(/[\sT,]+$/, ''), setting)
    const time = readTime(plain.slice(cut))
    if (day && time) return `${day}T${time}`
  }
  return null
}
