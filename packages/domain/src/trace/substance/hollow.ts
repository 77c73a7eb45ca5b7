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
/** Characters of speeches, hardly of a shop: whatever phrase they stand in, it tells nothing by them. */
const lofty: ReadonlySet<string> = new Set(hollowChinese.lofty)
/** English words made by such endings name what is thought about rather than what is seen. */
const abstract =
  /(?:[ts]ion|ment|[ai]bility|ivity|ance|ence|ness|ship|[ai]tive|ative|ful|fully|ical|ically|ously|ingly|ism|ental|ential|ize|ise|izing|ising|ized|ised)s?$/u
const english: ReadonlySet<string> = new Set(wordsOf(Object.values(hollowEnglish)))

/** Letters that mean nothing: one key held down, keys in a row, no vowel anywhere; what an input method makes of them. */
const keysInRow =
  /(\p{L})\1{2,}|asd|sdf|dfg|fgh|ghj|hjk|jkl|qwe|wer(?!e)|ert$|rty|tyu|uio|iop|zxc|xcv|cvb|vbn|bnm|abc/u
const latinMash = new RegExp(`${keysInRow.source}|^[^aeiouy]+$`, 'u')
const hanMash = /(\p{Script=Han})\1{2,}|(?:阿斯|啊实|撒旦|的撒|大萨|发顺丰)\p{Script=Han}*/gu
/** Short names that the trade does say. */
const initials = /^(?:pos|nfc|sms|qr|wc|tv|cctv|sd|kg|ml|km|pcs|ft|hr|hrs|ctn|btl|pkt|ad|ac|id|tag|ipa|gin)$/u

/** Figures of a score card: a rate, a score, so many of so many, a place in a list. They are of an office, not of a shop. */
const scoreCard =
  /(?:用时|历时|时长|耗时|停留|编号|序号|流水号|工单号?状态|定位|到店时间|离店时间|签到|签退)[为是约:：]?\s?(?:\d+|[一二三四五六七八九十]+)?(?:个?分钟?|小时|点)?|第\s?\d+\s?(?:户|家|站|店)|\b(?:duration|time (?:in|out|spent)|check-?(?:in|out)|started|ended|visit no|call no|stop no|photos?|pictures|surveys?|forms?|status|distribution|weighted|numeric|osa|sos|nps|ref|id)\b[.:#]* ?(?:(?:closed|open|done|complete)\b|\d+(?::\d+)?(?: ?%| ?min(?:ute)?s?| ?h(?:ou)?rs?)?)|(?:发放|分发|派发|张贴|照片|问卷|签字|签名|签订|拍照|走访|拜访|实走|应走|宣传|学习|参会|培训|检查|开展|上传)\p{Script=Han}{0,5}\d+\p{Script=Han}?|\b\d+(?:\.\d+)?%? (?:calls?|productive|strike|visits?|promotions?|distribution|outlets?|surveys?|leaflets?|photos? taken|coverage|kpis?)\b|\p{Script=Han}{0,8}(?:率|度|指数|得分|评分|满分|进度|排名|名次|占比|比例|目标|任务|指标)[为达到至是超第]*\s?\d+(?:\.\d+)?\s?(?:%|个?百分点|分|名|位)?|\d+(?:\.\d+)?\s?(?:个?百分点|%)|百分之[一二三四五六七八九十百]+|\d+\s?\/\s?100?0?(?!\d)|(?:第|前|top)\s?\d+\s?名|\d+(?:\.\d+)?(?:分|项|家|户|次|场|份|期)(?!钟)|\b[a-z]+ (?:score|rate|share|compliance|index|kpi)s?[: ]*\d+(?:\.\d+)?%?|\b(?:nps|kpi|roi|sos)s? ?\d+/gu

/** No news of this shop: what a law, a policy or a lecture asks of everybody, and what stands in the register anyway. */
const noNews =
  /教育|引导|普及|倡导|呼吁|教导|号召|宣传(?!单|页|画|册|架|牌)|提醒.{0,6}(?:注意|遵守)|位于|地处|坐落|面积约?\s?\d|以.{1,10}为主|经营(?:范围|品类|面积|卷烟)|应当|(?:^|且|并|也|均|者)不得(?!了|已|不)|严禁|责令|《[^》]*(?:法|条例|规定|办法|细则|通知|制度|规范)》|第[一二三四五六七八九十百\d]+条(?:之|规定|第|款)|\b(?:shall|(?:are|is) (?:required|expected|obliged|entitled|prohibited|not permitted) (?:to|from)|in accordance with|pursuant to|as per (?:the |our )?(?:company |law|polic|rule|regulation|guideline|procedure|requirement))/u

export function isNoNews(clause: string): boolean {
  return noNews.test(clause)
}

/** The words of a clause that say something by themselves: single characters in Chinese, words in English. */
type TellingWords = { han: readonly string[]; latin: readonly string[] }

/** What of a clause is more than stock phrases, which can tell a fact, and its telling words. */
export function readClause(clause: string): TellingWords & { withoutStock: string } {
  const without = clause.replaceAll(scoreCard, ' ').replaceAll(hanMash, ' ')
  const left = without.replaceAll(all, ' ')
  const han = (left.match(/\p{Script=Han}/gu) ?? []).filter((letter) => !lofty.has(letter))
  const latin = (clause.match(/[a-z][a-z'’]*/gu) ?? []).filter((word) => isTelling(word, han.length > 0))
  return { han, latin, withoutStock: without.replaceAll(stock, ' ') }
}

/** Beside Chinese, some consonants are a name in short: hhl for 黄鹤楼. */
function isTelling(word: string, besideHan: boolean): boolean {
  if (english.has(word) || (word.length > 7 && abstract.test(word))) return false
  if (besideHan && word.length > 1 && word.length < 5) return !keysInRow.test(word)
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
  const { han, latin } = readClause(text)
  if (han.length + latin.length > 0) return false
  return !/店主|老板|店家|客户|零售户|店员|经理|[你我他她]|owner|manager|staff|customer/u.test(text)
}
