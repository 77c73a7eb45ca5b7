import { clausesOf, sentencesOf } from './clauses.ts'
import { productMark } from './names.ts'
import { oneEnglishWord, leadToOneWord } from './synonyms.ts'

/** A text prepared for comparison: pairs of neighbouring words of a clause, and each word of weight by itself. */
export type Shingles = ReadonlySet<string>

const numberMark = '\u{E001}'
const personMark = '\u{E002}'
const shopMark = '\u{E003}'

/** They stand in most notes, so one says something only beside a word. */
const marks: ReadonlySet<string> = new Set([numberMark, personMark, shopMark, productMark])

const numbers = /\d+(?:[.,:]\d+)*|[零一二三四五六七八九十百千万两半几]+/gu
const shops =
  /\p{Script=Han}{2,6}(?:便利店|超市|商店|商行|烟酒店|烟酒|副食店|副食|食杂店|小卖部|杂货店|百货)/gu
const persons =
  /[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段钱汤尹黎易常武乔贺赖龚老小阿](?:姐|哥|叔|婶|姨|嫂|娘|孃|伯|爷|奶|师傅|师|老板娘|老板|老师|总)/gu
const smallWords = /[的了是在就也都还有和与及把将被给对为很太更最这那些着过得地吧呢啊哦嘛吗呀哈个]/gu
const smallEnglish = new Set(
  'a an the is are was were be been it its this that of to in on at for with and or but so as by from we i he she they them his her our you has have had will would there here just very too'.split(
    ' ',
  ),
)

/**
 * A text that has gone through `oneForm` and the names of products, as shingles. Numbers, people and shops are masked, words of one
 * meaning are one, small words are left out: so a copy stays one with other figures, other names, other words, or its
 * parts in another order.
 */
export function shinglesOf(text: string): Shingles {
  const shingles = new Set<string>()
  for (const sentence of sentencesOf(text)) {
    for (const clause of clausesOf(sentence)) addShingles(shingles, wordsOf(clause))
  }
  return shingles
}

function addShingles(shingles: Set<string>, words: readonly string[]): void {
  for (let at = 0; at < words.length; at++) {
    const [word, next] = [words[at]!, words[at + 1]]
    if (!marks.has(word)) shingles.add(word)
    if (next !== undefined && !(marks.has(word) && marks.has(next))) shingles.add(`${word} ${next}`)
  }
}

function wordsOf(clause: string): string[] {
  const masked = leadToOneWord(
    clause.replaceAll(shops, shopMark).replaceAll(persons, personMark).replaceAll(smallWords, ''),
  ).replaceAll(numbers, numberMark)
  const words = masked.match(/[a-z][a-z'’-]*|[\p{Script=Han}\p{Co}]|[\p{L}\p{N}]+/gu) ?? []
  return words
    .filter((word) => !smallEnglish.has(word))
    .map((word) => (/^[a-z]/u.test(word) ? oneEnglishWord(word) : word))
}

/** How many shingles one text has in common with another. */
export function commonOf(one: Shingles, other: Shingles): number {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one]
  let common = 0
  for (const shingle of few) if (many.has(shingle)) common++
  return common
}
