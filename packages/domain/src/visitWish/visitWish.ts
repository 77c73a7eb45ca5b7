import { InvalidInput, Refusal, type Words } from '../refusal.ts'
import { addDays, type LocalDay } from '../time/localDay.ts'
import { VisitNotReady } from '../visit/visitRefusals.ts'
import type { VisitStatus } from '../visit/visitStatus.ts'
import { longestReason, whyNotWritten, whyTooLong } from '../words/whyNotWritten.ts'

/** OPEN: to be answered by the one who comes. WITHDRAWN: the shop agreed after all, or the visit began. */
export const visitWishStatuses = ['OPEN', 'GRANTED', 'DECLINED', 'WITHDRAWN'] as const
export type VisitWishStatus = (typeof visitWishStatuses)[number]

export const dayParts = ['MORNING', 'AFTERNOON'] as const
export type DayPart = (typeof dayParts)[number]

/** From this minute of the day on it is afternoon. */
export const noon = 12 * 60

/** The part of the day that a minute since local midnight lies in. */
export function dayPartOf(minute: number): DayPart {
  return minute < noon ? 'MORNING' : 'AFTERNOON'
}

/** How many days ahead a shop may ask for. */
const farthestWish = 28

/** The wish has been answered or taken back already. */
export class VisitWishSettled extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个改期请求已经处理过了，请刷新看看。',
      en: 'This request for another time has already been answered. Please reload.',
    })
  }
}

type Wish = { wishedOn: LocalDay; dayPart: DayPart | null; words: string }

/**
 * Refuses to ask for another time for a visit that has begun or ended; for a day before tomorrow or more than four weeks
 * ahead; for the very time it is planned for; and words of more than 500 characters.
 */
export function whyNotWish(
  visit: { status: VisitStatus; plannedOn: LocalDay | null; plannedMinute: number | null },
  { wishedOn, dayPart, words }: Wish,
  today: LocalDay,
): VisitNotReady | InvalidInput | null {
  if (visit.status !== 'PLANNED') return new VisitNotReady(visit.status)
  if (wishedOn <= today || wishedOn > addDays(today, farthestWish))
    return new InvalidInput('wishedOn', badDay)
  const samePart =
    dayPart === null || (visit.plannedMinute !== null && dayPartOf(visit.plannedMinute) === dayPart)
  if (wishedOn === visit.plannedOn && samePart) return new InvalidInput('wishedOn', sameTime)
  return whyTooLong('words', words, longestReason)
}

/** Refuses to say that the time suits when the visit has begun or ended. */
export function whyNotAgree(visit: { status: VisitStatus }): VisitNotReady | null {
  return visit.status === 'PLANNED' ? null : new VisitNotReady(visit.status)
}

/** Refuses to grant a wish that is settled, whose visit has begun or ended, or whose day has gone by. */
export function whyNotGrantWish(
  wish: { status: VisitWishStatus; wishedOn: LocalDay },
  visit: { status: VisitStatus },
  today: LocalDay,
): VisitWishSettled | VisitNotReady | InvalidInput | null {
  if (wish.status !== 'OPEN') return new VisitWishSettled()
  if (visit.status !== 'PLANNED') return new VisitNotReady(visit.status)
  return wish.wishedOn < today ? new InvalidInput('wishedOn', wishPassed) : null
}

/** Refuses to decline a wish that is settled, and to do so without words (at most 500 characters), which the shop reads. */
export function whyNotDeclineWish(
  wish: { status: VisitWishStatus },
  reply: string,
): VisitWishSettled | InvalidInput | null {
  if (wish.status !== 'OPEN') return new VisitWishSettled()
  return whyNotWritten('reply', reply, longestReason, whyDeclined)
}

const badDay: Words = {
  'zh-CN': '请选明天起四周之内的一天。',
  en: 'Please choose a day from tomorrow to four weeks ahead.',
}

const sameTime: Words = {
  'zh-CN': '本来就排在这个时间，请选另一天或者另一个半天。',
  en: 'It’s already planned for that time. Please choose another day or the other half of the day.',
}

const wishPassed: Words = {
  'zh-CN': '店里想要的那天已经过了，请给店里回一句话，另约一天。',
  en: 'The day the shop asked for has passed. Please reply and agree on another day.',
}

const whyDeclined: Words = {
  'zh-CN': '请写一下为什么不行，店里会看到。',
  en: 'Please say why it isn’t possible; the shop will read this.',
}
