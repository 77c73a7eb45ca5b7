import { hollowChinese } from './hollowChinese.ts'
import { hollowEnglish } from './hollowEnglish.ts'

const longestFirst = (one: string, other: string) => other.length - one.length
const wordsOf = (lists: readonly string[]) => [...new Set(lists.flatMap((list) => list.split(' ')))]
const anyOf = (words: readonly string[]) => new RegExp(words.toSorted(longestFirst).join('|'), 'gu')

const { nothing, praise, striving, office, trade, joints } = hollowChinese
const all = anyOf(wordsOf([nothing, praise, striving, office, trade, joints]))
/** Those that are stock phrases wherever they stand; the words of the trade and the small ones are parts of facts too. */
const stock = anyOf(
  wordsOf([nothing, praise, striving, office]).filter(
    (word) => word.length > 2 || (word.length === 2 && !/没/u.test(word)),
  ),
)
const english: ReadonlySet<string> = new Set(wordsOf(Object.values(hollowEnglish)))

/** Letters that mean nothing: one key held down, keys in a row, no vowel anywhere; what an input method makes of them. */
const latinMash = /(\p{L})\1{2,}|asdf|sdfg|dfgh|qwer|wert|zxcv|xcvb|hjkl|uiop|abcd|^[^aeiouy]+$/u
const hanMash = /(\p{Script=Han})\1{2,}|(?:阿斯|啊实|撒旦|的撒|大萨|发顺丰)\p{Script=Han}*/gu
/** Short names that the trade does say. */
const initials = /^(?:pos|nfc|sms|qr|wc|tv|cctv|sd|kg|ml|km|pcs|ft|hr|hrs|ctn|btl|pkt|ad|ac|id|tag|ipa|gin)$/u

/** Figures of a score card: a rate, a score, so many of so many, a place in a list. They are of an office, not of a shop. */
const scoreCard =
  /(?:发放|分发|派发|张贴|照片|问卷|签字|签名|签订|拍照|走访|拜访|实走|应走|宣传|学习|参会|培训|检查|开展|上传)\p{Script=Han}{0,5}\d+\p{Script=Han}?|\b\d+(?:\.\d+)?%? (?:calls?|productive|strike|visits?|promotions?|distribution|outlets?|surveys?|leaflets?|photos? taken|coverage|kpis?)\b|\p{Script=Han}{0,8}(?:率|度|指数|得分|评分|满分|进度|排名|名次|占比|比例|目标|任务|指标)[为达到至是超第]*\s?\d+(?:\.\d+)?\s?(?:%|个?百分点|分|名|位)?|\d+(?:\.\d+)?\s?(?:个?百分点|%)|百分之[一二三四五六七八九十百]+|\d+\s?\/\s?100?0?(?!\d)|(?:第|前|top)\s?\d+\s?名|\d+(?:\.\d+)?(?:分|项|家|户|次|场|份|期)(?!钟)|\b[a-z]+ (?:score|rate|share|compliance|index|kpi)s?[: ]*\d+(?:\.\d+)?%?|\b(?:nps|kpi|roi|sos)s? ?\d+/gu

/** What of a clause is more than stock phrases: what can tell a fact. */
export function withoutStock(clause: string): string {
  return clause.replaceAll(scoreCard, ' ').replaceAll(hanMash, ' ').replaceAll(stock, ' ')
}

/** The words of a clause that say something by themselves: single characters in Chinese, words in English. */
export function tellingWords(clause: string): { han: readonly string[]; latin: readonly string[] } {
  const left = clause.replaceAll(scoreCard, ' ').replaceAll(hanMash, ' ').replaceAll(all, ' ')
  return {
    han: left.match(/\p{Script=Han}/gu) ?? [],
    latin: (clause.match(/[a-z][a-z'’]*/gu) ?? []).filter(isTelling),
  }
}

function isTelling(word: string): boolean {
  if (english.has(word)) return false
  return initials.test(word) || (word.length > 2 && !latinMash.test(word))
}

/**
 * Whether two clauses are made after one pattern, as slogans are: equally long and with the same character at the same place
 * ("服务有温度，沟通有速度", "凡事有交代，件件有着落").
 */
export function areParallel(one: string, other: string): boolean {
  const [first, second] = [lettersOf(one), lettersOf(other)]
  if (first.length < 4 || first.length !== second.length) return false
  return first.some((letter, at) => second[at] === letter)
}

function lettersOf(clause: string): string[] {
  return clause.match(/\p{Script=Han}/gu) ?? []
}

/** Whether what should be a name of somebody is none. "店主" and "owner" are names enough for whom a suggestion is for. */
export function isHollowName(text: string): boolean {
  const { han, latin } = tellingWords(text)
  if (han.length + latin.length > 0) return false
  return !/店主|老板|店家|客户|零售户|店员|经理|[你我他她]|owner|manager|staff|customer/u.test(text)
}
