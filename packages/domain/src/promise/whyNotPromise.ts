import { InvalidInput, type Words, together } from '../refusal.ts'
import { dayOfDateColumn, type LocalDay, localDayOf } from '../time/localDay.ts'
import { whyNotWritten } from '../words/whyNotWritten.ts'

/** Longest text of a promise, in characters. */
export const longestPromise = 500

/**
 * Refuses a promise without text (at most 500 characters), without a person who owes it, and with a due day
 * (a date column) before today or more than a year ahead. Due today is taken: the day lasts until its end in
 * `timeZone`.
 */
export function whyNotPromise(
  promise: { text: string; staffId: string | null; dueOn: Date },
  now: Date,
  timeZone: string,
): InvalidInput | null {
  return together(
    whyNotWritten('text', promise.text, longestPromise, textMissing),
    promise.staffId ? null : new InvalidInput('staffId', whoMissing),
    whyNotDueOn(dayOfDateColumn(promise.dueOn), localDayOf(now, timeZone)),
  )
}

function whyNotDueOn(dueOn: LocalDay, today: LocalDay): InvalidInput | null {
  if (dueOn < today) return new InvalidInput('dueOn', dayPassed)
  return dueOn > sameDayNextYear(today) ? new InvalidInput('dueOn', dayTooFar) : null
}

// Days compare as text, so 29 February of a year without one still stands where it should.
function sameDayNextYear(day: LocalDay): LocalDay {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`
}

const textMissing: Words = {
  'zh-CN': '请写一下承诺做什么。',
  en: 'Please write what is promised.',
}

const whoMissing: Words = {
  'zh-CN': '请选一个人来兑现，没有人负责的承诺兑现不了。',
  en: 'Please choose who will keep it; a promise without an owner won’t be kept.',
}

const dayPassed: Words = {
  'zh-CN': '这个日期已经过了，请选今天或以后的一天。',
  en: 'That day has passed. Please choose today or a later day.',
}

const dayTooFar: Words = {
  'zh-CN': '承诺最远只能到一年以后，请选一个近一些的日期。',
  en: 'A promise can be at most one year ahead. Please choose an earlier day.',
}
