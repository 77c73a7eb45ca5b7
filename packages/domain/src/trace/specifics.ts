import { plainForm } from './fourGrams.ts'

/** What makes a note concrete. */
export const specificKinds = ['PRODUCT', 'PLACE', 'FIGURE', 'DATE'] as const

export type SpecificKind = (typeof specificKinds)[number]

/** Words that look like a figure or a place and say nothing: idioms, slogans and figures of speech. */
const saysNothing =
  /十分|千万|三天两头|一五一十|两个至上|一条(?:建议|意见|信息|消息)|思路|线路|道路|销路|出路|门路|套路|一路|农村|乡村|城镇|下乡|家乡|老乡|全村|全镇|全县|本村|本镇|本县/gu

const figures = [
  /\p{Nd}/u,
  /百分之[一二三四五六七八九十百]/u,
  /[一二三四五六七八九十百千两半]多?[条包盒箱瓶袋支斤元折倍]/u,
  // "一个", "一次", "一家" are articles rather than figures, so these units take two or more.
  /(?<!第)[二三四五六七八九十百两]多?[个件块次家天周月年层排列格种款张台户位名点档]/u,
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundred|dozen|half)\b/iu,
]

const dates = [
  /(?:周|星期|礼拜)[一二三四五六日天末]/u,
  /[一二三四五六七八九十]月|[一二三四五六七八九十]号|[上下]个?(?:周|星期|礼拜|月|季度)|月[初中底]|年[初底]/u,
  /昨[天日]|明[天日]|前天|后天|元旦|春节|元宵|清明|端午|中秋|国庆|五一/u,
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:january|february|april|june|july|august|september|october|november|december)\b/iu,
  /\b(?:yesterday|tomorrow|weekend|(?:last|next) (?:week|month|quarter|year))\b/iu,
]

const places = [
  /\p{Script=Han}{2,}(?<![的这那条该几])(?:路|街|巷|村|镇|乡|县|大道|广场|路口)/u,
  /\p{Script=Han}{2,}(?:小区|社区|园区|景区|服务区|开发区|菜市场|批发市场|农贸市场|小学|中学|大学|医院|车站)/u,
  /第[一二三四五六七八九十\d]+[层格排列节组]|[左右][侧边]|[上中下底顶][层排格]|靠[门窗墙]|正中/u,
  /(?:收银台|柜台|背柜|橱窗|货架|展架|冰柜|门口)(?:旁|下|中间|对面)/u,
  /\b(?:left|right|top|bottom|second|third|middle|lower|upper)[- ](?:hand |)(?:shelf|side|row|corner|counter|window|rack)\b/iu,
  /\b(?:behind|beside|under|above|(?:next to|left of|right of)) the (?:till|counter|door|window|shelf|entrance|fridge)\b/iu,
  /\b[A-Z][\w'’]+ (?:Street|St|Road|Rd|Avenue|Ave|Lane|Village|Town|Market|School|Station|Square|Bridge)\b/u,
]

/**
 * Which concrete things a text names: a product (one of `productNames`, nicknames welcome, spelled in any width or
 * case), a place (street, village, school, or a spot in the shop such as 柜台左侧第二层), a figure, a date. Found by
 * their form in Chinese and English, so now and then one is missed or seen where none is; each counts once.
 */
export function specificsOf(text: string, productNames: readonly string[]): SpecificKind[] {
  // Line by line: what ends one sentence and begins the next must not read as a name.
  const lines = text.split('\n').map(plainForm)
  const concrete = text.normalize('NFKC').replaceAll(saysNothing, ' ')
  const named: Record<SpecificKind, boolean> = {
    PRODUCT: productNames.some((name) => isNamed(lines, plainForm(name))),
    PLACE: places.some((form) => form.test(concrete)),
    FIGURE: figures.some((form) => form.test(concrete)),
    DATE: dates.some((form) => form.test(concrete)),
  }
  return specificKinds.filter((kind) => named[kind])
}

// A name of one letter would be found in almost any text.
function isNamed(lines: readonly string[], name: string): boolean {
  return name.length > 1 && lines.some((line) => line.includes(name))
}
