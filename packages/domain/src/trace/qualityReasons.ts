import type { Words } from '../refusal.ts'
import type { SpecificKind } from './specifics.ts'

const kindWords: Record<SpecificKind, Words> = {
  PRODUCT: { 'zh-CN': '品规', en: 'a product' },
  PLACE: { 'zh-CN': '位置', en: 'a place' },
  FIGURE: { 'zh-CN': '数量', en: 'a figure' },
  DATE: { 'zh-CN': '日期', en: 'a date' },
}

export function specific(kinds: readonly SpecificKind[]): Words {
  return {
    'zh-CN': `写得具体：有${kinds.map((kind) => kindWords[kind]['zh-CN']).join('、')}。`,
    en: `Concrete: it names ${kinds.map((kind) => kindWords[kind].en).join(', ')}.`,
  }
}

export const notSpecific: Words = {
  'zh-CN': '还不具体。请写上品规、位置、数量或日期，例如“柜台左侧第二层，只剩 3 条”。',
  en: 'Not concrete yet. Name a product, a place, a figure or a date, such as “second shelf on the left, 3 cartons left”.',
}

export const specificOnlyInCopies: Words = {
  'zh-CN': '具体的内容都和以前的记录一样，不能说明这一次。请写这次看到的品规、位置、数量或日期。',
  en: 'All that is concrete stands in an earlier record too, so it says nothing about this visit. Please write what you saw this time.',
}

export const nothingWritten: Words = { 'zh-CN': '还没有写内容。', en: 'Nothing has been written yet.' }

/** `share` of the points that are left, `same` share of the note that stands in one earlier note, and whose it is. */
export function overlapping(share: number, same: number, whose: 'OWN' | 'PEER'): Words {
  if (share === 1) return { 'zh-CN': '内容是新的。', en: 'It is new.' }
  // Rounded towards "less the same", so that 69.9 % never reads as the 70 % that brings no points.
  const percent = Math.floor(same * 100)
  const source = whose === 'OWN' ? '自己以前的一份记录' : '同事本周的一份记录'
  const sourceEn = whose === 'OWN' ? 'one of your earlier records' : "a colleague's record of this week"
  if (share > 0) {
    return {
      'zh-CN': `有 ${percent}% 和${source}相同，请多写这一次的新情况。`,
      en: `${percent} % is the same as ${sourceEn}. Please write more of what is new this time.`,
    }
  }
  return {
    'zh-CN': `有 ${percent}% 和${source}相同，几乎是照抄。请写这一次的情况。`,
    en: `${percent} % is the same as ${sourceEn}: nearly a copy. Please write about this visit.`,
  }
}

export const noSuggestions: Words = { 'zh-CN': '还没有写建议。', en: 'There is no suggestion yet.' }

export const suggestionsCopied: Words = {
  'zh-CN': '建议和以前的记录一样。请写这一次对这家店的建议。',
  en: 'The suggestions are the same as in an earlier record. Please suggest something for this shop, this time.',
}

export function owned(complete: number, all: number): Words {
  if (complete === all) {
    return {
      'zh-CN': '每条建议都写清了给谁、何时完成、对店里有什么好处。',
      en: 'Every suggestion says for whom, by when, and what the shop gains.',
    }
  }
  return {
    'zh-CN': `${all} 条建议里有 ${all - complete} 条是照抄的，或没有写清给谁、何时完成、对店里有什么好处。`,
    en: `${all - complete} of ${all} suggestions are copied, or do not say for whom, by when, and what the shop gains.`,
  }
}

export const nothingLeftOpen: Words = {
  'zh-CN': '上次没有留下未完成的事。',
  en: 'The last visit left nothing open.',
}

export function followedUp(unanswered: readonly string[]): Words {
  const [first] = unanswered
  if (first === undefined) {
    return {
      'zh-CN': '上次的承诺和问题都有了回应。',
      en: "The last visit's promises and findings are all answered.",
    }
  }
  return {
    'zh-CN': `上次留下的事还有 ${unanswered.length} 件没有回应，例如：${first}`,
    en: `${unanswered.length} left open by the last visit not answered yet, such as: ${first}`,
  }
}

export const heard: Words = { 'zh-CN': '记下了店主说的话。', en: 'It holds something that the shop said.' }

export const notHeard: Words = {
  'zh-CN': '还没有记下店主说的话。店主说了什么？',
  en: 'Nothing of what the shop said yet. What did they say?',
}

export const heardCopied: Words = {
  'zh-CN': '店主的话和以前的记录一样。请写店主这一次说了什么。',
  en: "The shop's words are the same as in an earlier record. What did they say this time?",
}
