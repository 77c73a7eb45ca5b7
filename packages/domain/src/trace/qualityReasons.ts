import type { Words } from '../refusal.ts'
import type { FactKind } from './substance/factForms.ts'
import type { Told } from './substance/facts.ts'

const kindWords: Record<FactKind, Words> = {
  PRODUCT: { 'zh-CN': '品规', en: 'a product' },
  QUANTITY: { 'zh-CN': '数量', en: 'a quantity' },
  PRICE: { 'zh-CN': '价钱', en: 'a price' },
  WHEN: { 'zh-CN': '时间', en: 'a time' },
  PLACE: { 'zh-CN': '位置', en: 'a place' },
  STATE: { 'zh-CN': '什么出了什么问题', en: 'what is wrong with what' },
  CHANGE: { 'zh-CN': '有什么变化', en: 'what has changed' },
  WHO: { 'zh-CN': '谁', en: 'who' },
  ASKED: { 'zh-CN': '店里想要或担心什么', en: 'what the shop wants or fears' },
  DONE: { 'zh-CN': '做了什么', en: 'what was done' },
  CAUSE: { 'zh-CN': '原因', en: 'why' },
}

/** `share` of the points for facts; `keeps` below 1 where the note stands in an earlier one too. */
export function facts(
  { kinds, pressed, ofTrade, letters, tellingLetters }: Told,
  share: number,
  keeps: number,
): Words {
  if (pressed) {
    return {
      'zh-CN': '有的话像在向店里施压，这样的话不算内容。请写店里的情况和对店里的好处。',
      en: 'Some of it puts pressure on the shop, and that doesn’t count. Please write how the shop is doing and what it gains.',
    }
  }
  const told = [...kinds]
  if (told.length === 0 && keeps < 1) {
    return {
      'zh-CN': '写到的都和以前的记录一样，不能说明这一次。请写这次看到了什么。',
      en: 'Everything in it is already in an earlier record, so it says nothing about this visit. Please write what you saw this time.',
    }
  }
  if (told.length === 0) {
    return {
      'zh-CN': '还没有能照着去做的内容。请写看到了什么，例如“软云只剩 3 条，左侧第二层缺价签”。',
      en: 'There’s nothing yet that a reader could act on. Write what you saw, such as “3 cartons left, no price tag on the second shelf”.',
    }
  }
  if (!ofTrade) {
    return {
      'zh-CN': '写的大多不是店里的事，减了分。请写货、价、陈列、设备或店里的难处。',
      en: 'Most of it isn’t about the shop, which costs points. Write about goods, prices, shelves, equipment or difficulties there.',
    }
  }
  const zh = `写到了${told.map((kind) => kindWords[kind]['zh-CN']).join('、')}`
  const en = `It tells ${told.map((kind) => kindWords[kind].en).join(', ')}`
  if (share === 1 || keeps < 1) return { 'zh-CN': `${zh}。`, en: `${en}.` }
  if (tellingLetters * 3 < letters) {
    return {
      'zh-CN': `${zh}，但套话多，减了分。`,
      en: `${en}, but most of it is stock phrases, which costs points.`,
    }
  }
  return { 'zh-CN': `${zh}，还可以更具体。`, en: `${en}. It could be more specific.` }
}

export const nothingWritten: Words = { 'zh-CN': '还没有写内容。', en: 'Nothing has been written yet.' }

const sources = {
  OWN: { 'zh-CN': '自己以前的一份记录', en: 'one of your earlier records' },
  SHOP: { 'zh-CN': '这家店以前的一份记录', en: 'an earlier record of this shop' },
  PEER: { 'zh-CN': '同事本周的一份记录', en: 'a colleague’s record from this week' },
} as const

/** `share` of it is new and `told` of it tells something, `same` share stands in one earlier note, and whose that is. */
export function overlapping(share: number, told: number, same: number, whose: keyof typeof sources): Words {
  if (told === 0 && share === 1) return { 'zh-CN': '还没有新的情况。', en: 'There’s nothing new in it yet.' }
  if (share === 1) return { 'zh-CN': '内容是新的。', en: 'It is new.' }
  const percent = Math.floor(same * 100)
  const { 'zh-CN': source, en } = sources[whose]
  if (share > 0) {
    return {
      'zh-CN': `有 ${percent}% 和${source}相同，请多写这一次的新情况。`,
      en: `${percent}% is the same as ${en}. Please write more about what is new this time.`,
    }
  }
  return {
    'zh-CN': `有 ${percent}% 和${source}相同，几乎是照抄。换数字、换词、加一句都算照抄；请写这一次的情况。`,
    en: `${percent}% is the same as ${en}: nearly a copy, apart from a few figures or words. Please write about this visit.`,
  }
}

export const noSuggestions: Words = { 'zh-CN': '还没有写建议。', en: 'There are no suggestions yet.' }

export const suggestionsCopied: Words = {
  'zh-CN': '建议和以前的记录一样。请写这一次对这家店的建议。',
  en: 'The suggestions are the same as in an earlier record. Please suggest something for this shop, this time.',
}

export function owned(complete: number, all: number): Words {
  if (complete === all) {
    return {
      'zh-CN': '每条建议都写清了谁来做、最晚何时、店里得到什么。',
      en: 'Every suggestion says who does it, by when, and what the shop gains.',
    }
  }
  return {
    'zh-CN': `${all} 条建议里有 ${all - complete} 条是照抄的或套话，或没有写清谁来做、最晚何时、店里得到什么。`,
    en: `${all - complete} of ${all} suggestions are copied or stock phrases, or don’t say who does it, by when, and what the shop gains.`,
  }
}

export const nothingLeftOpen: Words = {
  'zh-CN': '上次没有留下未办的事，这部分的分数计入内容。',
  en: 'Nothing was left open last time; these points count towards the facts.',
}

export function followedUp(unanswered: readonly string[]): Words {
  const [first] = unanswered
  if (first === undefined) {
    return {
      'zh-CN': '上次的承诺和问题都有了回应。',
      en: 'All promises and findings from the last visit have been followed up.',
    }
  }
  return {
    'zh-CN': `上次留下的事还有 ${unanswered.length} 件没有回应，例如：${first}`,
    en: `${unanswered.length} left open last time and not followed up yet, such as: ${first}`,
  }
}

export const heard: Words = { 'zh-CN': '记下了店主说的话。', en: 'It records something that the shop said.' }

export const notHeard: Words = {
  'zh-CN': '还没有记下店里想要、担心或反映的事。道谢和夸奖不算；店主说了什么？',
  en: 'There’s nothing yet about what the shop wants, fears or reports. Thanks and praise don’t count. What did they say?',
}

export const heardCopied: Words = {
  'zh-CN': '店主的话和以前的记录一样。请写店主这一次说了什么。',
  en: 'The shop’s words are the same as in an earlier record. What did they say this time?',
}
