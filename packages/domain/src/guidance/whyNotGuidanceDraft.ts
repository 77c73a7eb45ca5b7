import { InvalidInput, together } from '../refusal.ts'
import { whyTooLong } from '../words/whyNotWritten.ts'
import { mostOptions } from './whyNotPublishGuidance.ts'

/** Longest Chinese texts, in Unicode characters; English takes up to twice as many. */
export const longestGuidanceTitle = 40
export const longestGuidanceIntro = 300
export const longestStepTitle = 40
export const longestStepBody = 300
export const longestStepLine = 60
export const longestQuestion = 80
export const longestOption = 40
/** Most steps of one guidance: more than a shop reads at the counter. */
export const mostGuidanceSteps = 12

type Text = string | null

/** The words of a guidance as typed, whole or not. */
export type GuidanceDraft = {
  title: string
  titleEn: Text
  intro: string
  introEn: Text
  question: Text
  questionEn: Text
  options: readonly string[]
  optionsEn: readonly string[]
  rightOption: number | null
  steps: readonly {
    title: string
    titleEn: Text
    body: string
    bodyEn: Text
    toDo: Text
    toDoEn: Text
    notToDo: Text
    notToDoEn: Text
  }[]
}

/**
 * Why what was typed cannot be kept even as a draft, or null: a text that would not fit on a phone, too many steps or
 * options. What is missing keeps it from being published, see `whyNotPublishGuidance`. The field of a step is named
 * `steps.0.title`, that of an option `options.0`, from 0.
 */
export function whyNotGuidanceDraft(draft: GuidanceDraft): InvalidInput | null {
  const texts: (readonly [field: string, text: Text | undefined, longest: number])[] = [
    ...bothLanguages('title', draft.title, draft.titleEn, longestGuidanceTitle),
    ...bothLanguages('intro', draft.intro, draft.introEn, longestGuidanceIntro),
    ...draft.steps.flatMap((step, index) => [
      ...bothLanguages(`steps.${index}.title`, step.title, step.titleEn, longestStepTitle),
      ...bothLanguages(`steps.${index}.body`, step.body, step.bodyEn, longestStepBody),
      ...bothLanguages(`steps.${index}.toDo`, step.toDo, step.toDoEn, longestStepLine),
      ...bothLanguages(`steps.${index}.notToDo`, step.notToDo, step.notToDoEn, longestStepLine),
    ]),
    ...bothLanguages('question', draft.question, draft.questionEn, longestQuestion),
    ...draft.options.map((option, index) => [`options.${index}`, option, longestOption] as const),
    ...draft.optionsEn.map((option, index) => [`optionsEn.${index}`, option, longestOption * 2] as const),
  ]
  return together(
    whyTooMany('steps', draft.steps.length, mostGuidanceSteps),
    whyTooMany('options', Math.max(draft.options.length, draft.optionsEn.length), mostOptions),
    ...texts.map(([field, text, longest]) => whyTooLong(field, text ?? '', longest)),
  )
}

function bothLanguages(field: string, text: Text, textEn: Text, longest: number) {
  return [
    [field, text, longest],
    [`${field}En`, textEn, longest * 2],
  ] as const
}

function whyTooMany(field: string, count: number, most: number): InvalidInput | null {
  if (count <= most) return null
  return new InvalidInput(field, {
    'zh-CN': `最多 ${most} 个，现在有 ${count} 个，请删掉一些。`,
    en: `At most ${most}; you have ${count}. Please remove some.`,
  })
}
