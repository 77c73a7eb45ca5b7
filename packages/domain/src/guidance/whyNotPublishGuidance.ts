import { InvalidInput, type Refusal } from '../refusal.ts'
import { dayOfDateColumn, localDayOf } from '../time/localDay.ts'
import { GuidanceHasRunOut, GuidanceVersionIsPublished } from './guidanceRefusals.ts'
import type { GuidanceVersion } from './guidanceVersion.ts'
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
 * zh-CN, at least one step with a title each, a question with 2 to 6 different options of which one is right, shops in
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
    whyNotSteps(version),
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

function whyNotSteps({ steps }: GuidanceVersion): Refusal | null {
  if (steps.length === 0) {
    return new InvalidInput('steps', {
      'zh-CN': '至少要有一个步骤，店主才知道怎么做。',
      en: 'Please add at least one step so that shops know what to do.',
    })
  }
  const untitled = steps.findIndex(({ title }) => !isFilled(title)) + 1
  if (untitled === 0) return null
  return new InvalidInput('steps', {
    'zh-CN': `第 ${untitled} 步还没写标题。`,
    en: `Step ${untitled} has no title yet.`,
  })
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
    ...version.steps.map(({ titleEn }) => titleEn),
  ]
  if (english.every(isFilled) || !english.some(isFilled)) return null
  return new InvalidInput('titleEn', {
    'zh-CN': '英文只写了一部分。请补齐标题、各步标题、题目和选项，或都留空。',
    en: 'The English version is incomplete. Please fill in the title, each step, the question and the options, or leave them all empty.',
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
