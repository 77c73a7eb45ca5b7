import type { Words } from '../refusal.ts'
import { dayWords } from '../time/dayWords.ts'
import type { LocalDay } from '../time/localDay.ts'
import { countWords } from '../words/countWords.ts'

/** What the value of each kind of parameter is, as it is kept. */
export type ParamValues = {
  /** A name, a file, an address: the same in both languages. */
  text: string
  /** What somebody has typed, such as a reason: it may say anything, and stays in the app. */
  typed: string
  /** The title of a campaign or a guidance: not for shops that may not read brands, and never outside of the app. */
  title: Words
  /** A word of ours, such as a desk. */
  words: Words
  count: number
  /** Integer cents. */
  money: number
  /** The number that a request goes by. */
  number: number
  day: LocalDay
  days: readonly LocalDay[]
}

export type ParamType = keyof ParamValues

const worded: { [Type in ParamType]: (value: ParamValues[Type]) => Words } = {
  text: asItIs,
  typed: asItIs,
  title: (words) => words,
  words: (words) => words,
  count: (count) => asItIs(countWords(count)),
  money: (cents) => asItIs(moneyWords(cents)),
  number: (number) => asItIs(String(number)),
  day: (day) => dayWords(day, 'near'),
  days: (days) => {
    const near = days.map((day) => dayWords(day, 'near'))
    return {
      'zh-CN': near.map((day) => day['zh-CN']).join('、'),
      en: near.map((day) => day.en).join(', '),
    }
  },
}

/** As sums of money are written: ¥1,234.50. */
function moneyWords(cents: number): string {
  return `¥${(cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`
}

function asItIs(text: string): Words {
  return { 'zh-CN': text, en: text }
}

/** A value in both languages. */
export function paramWords<Type extends ParamType>(type: Type, value: ParamValues[Type]): Words {
  return worded[type](value)
}
