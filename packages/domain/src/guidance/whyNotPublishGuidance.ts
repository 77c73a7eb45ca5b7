import { InvalidInput, type Refusal } from '../refusal.ts'
import { dayOfDateColumn, localDayOf } from '../time/localDay.ts'
import { GuidanceHasRunOut, GuidanceVersionIsPublished } from './guidanceRefusals.ts'
import type { GuidanceBlock, GuidanceVersion } from './guidanceVersion.ts'
import { isBlank, typedWords } from '../words/typedWords.ts'

/** Fewest and most options of the question. */
export const fewestOptions = 2
export const mostOptions = 6

/** Why a version cannot be edited: it is published. Versions are immutable. */
export function whyNotEditGuidance(version: Pick<GuidanceVersion, 'publishedAt'>): Refusal | null {
  return version.publishedAt === null ? null : new GuidanceVersionIsPublished()
}

/**
 * Everything that keeps a draft from being published, field by field; empty when it may be. To publish: a title in
 * zh-CN, at least one block, each with a title and what its kind needs, a question with 2 to 6 different options of which one is right, shops in
 * the audience, and a last day that has not passed. English is optional, but once begun it must be whole.
 * `audienceSize` counts the shops that it would reach now; `validUntil` is a date column.
 */
export function whyNotPublishGuidance(
  version: GuidanceVersion,
  around: { audienceSize: number; validUntil: Date | null; now: Date; timeZone: string },
): readonly Refusal[] {
  return [
    whyNotEditGuidance(version),
    whyNotRunOut(around),
    whyNotTitle(version),
    ...whyNotBlocks(version),
    whyNotQuestion(version),
    whyNotOptions(version),
    whyNotRightOption(version),
    whyNotEnglish(version),
    whyNotNobody(around.audienceSize),
  ].filter((refusal) => refusal !== null)
}

function whyNotRunOut(around: { validUntil: Date | null; now: Date; timeZone: string }): Refusal | null {
  if (around.validUntil === null) return null
  const lastDay = dayOfDateColumn(around.validUntil)
  return lastDay < localDayOf(around.now, around.timeZone) ? new GuidanceHasRunOut(lastDay) : null
}

function whyNotTitle({ title }: GuidanceVersion): Refusal | null {
  if (isFilled(title)) return null
  return new InvalidInput('title', { 'zh-CN': '请填中文标题。', en: 'Please enter a Chinese title.' })
}

function whyNotBlocks({ blocks }: GuidanceVersion): Refusal[] {
  if (blocks.length > 0)
    return blocks.map((block, index) => whyNotBlock(block, index)).filter((refusal) => refusal !== null)
  return [
    new InvalidInput('blocks', {
      'zh-CN': '至少要有一个步骤，店主才知道怎么做。',
      en: 'Please add at least one step so that shops know what to do.',
    }),
  ]
}

/** The first thing that a block lacks: a title, or what its kind is there for. */
function whyNotBlock(block: GuidanceBlock, index: number): InvalidInput | null {
  const number = index + 1
  const missing = missingIn(block)
  if (!missing) return null
  return new InvalidInput(`blocks.${index}.${missing}`, {
    'zh-CN': `第 ${number} 张卡片还没${missingWords[missing]['zh-CN']}。`,
    en: `Card ${number} ${missingWords[missing].en} yet.`,
  })
}

const missingWords = {
  title: { 'zh-CN': '写标题', en: 'has no title' },
  body: { 'zh-CN': '写内容', en: 'has no words' },
  toDo: { 'zh-CN': '写要做什么', en: 'does not say what to do' },
  notToDo: { 'zh-CN': '写不要做什么', en: 'does not say what not to do' },
  pictures: { 'zh-CN': '放陈列图', en: 'has no planogram' },
  url: { 'zh-CN': '填链接', en: 'has no link' },
} as const

function missingIn({
  kind,
  title,
  body,
  toDo,
  notToDo,
  url,
  pictures,
}: GuidanceBlock): keyof typeof missingWords | null {
  if (!isFilled(title)) return 'title'
  if (kind === 'TEXT' && !isFilled(body)) return 'body'
  if (kind === 'DO_DONT' && !isFilled(toDo)) return 'toDo'
  if (kind === 'DO_DONT' && !isFilled(notToDo)) return 'notToDo'
  if (kind === 'PLANOGRAM' && pictures.length === 0) return 'pictures'
  return kind === 'LINK' && !isFilled(url) ? 'url' : null
}

function whyNotQuestion({ question }: GuidanceVersion): Refusal | null {
  if (isFilled(question)) return null
  return new InvalidInput('question', {
    'zh-CN': '请出一道小题，答对了才算看懂。',
    en: 'Please add a question; only a correct answer counts as understood.',
  })
}

function whyNotOptions({ options }: GuidanceVersion): Refusal | null {
  const different = new Set(options.map((option) => typedWords(option)))
  if (
    options.length >= fewestOptions &&
    options.length <= mostOptions &&
    options.every(isFilled) &&
    different.size === options.length
  ) {
    return null
  }
  return new InvalidInput('options', {
    'zh-CN': `请给出 ${fewestOptions} 到 ${mostOptions} 个不同的选项，不要留空。`,
    en: `Please give ${fewestOptions} to ${mostOptions} different options and leave none empty.`,
  })
}

function whyNotRightOption({ options, rightOption }: GuidanceVersion): Refusal | null {
  if (rightOption !== null && options[rightOption] !== undefined) return null
  return new InvalidInput('rightOption', {
    'zh-CN': '请标出哪个选项是对的。',
    en: 'Please mark the correct option.',
  })
}

function whyNotEnglish(version: GuidanceVersion): Refusal | null {
  const english = [
    version.titleEn,
    version.questionEn,
    ...version.options.map((_option, index) => version.optionsEn[index] ?? null),
    ...version.blocks.map(({ titleEn }) => titleEn),
  ]
  if (english.every(isFilled) || !english.some(isFilled)) return null
  return new InvalidInput('titleEn', {
    'zh-CN': '英文只写了一部分。请补齐标题、各张卡片的标题、题目和选项，或都留空。',
    en: 'The English version is incomplete. Please fill in the title, the title of each card, the question and the options, or leave them all empty.',
  })
}

function whyNotNobody(audienceSize: number): Refusal | null {
  if (audienceSize > 0) return null
  return new InvalidInput('audience', {
    'zh-CN': '按现在的条件没有一家店能看到，请放宽受众。',
    en: 'No shop would see this. Please widen the audience.',
  })
}

function isFilled(text: string | null): boolean {
  return text !== null && !isBlank(text)
}
