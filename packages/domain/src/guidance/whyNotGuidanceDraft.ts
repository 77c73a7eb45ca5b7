import { InvalidInput, together } from '../refusal.ts'
import { whyTooLong } from '../words/whyNotWritten.ts'
import { type GuidanceBlockKind, mostGuidanceBlocks, type PicturePlace, placesOf } from './block.ts'
import { whyNotLink } from './link.ts'
import { type Mark, whyNotMarks } from './mark.ts'
import { mostOptions } from './whyNotPublishGuidance.ts'

/** Longest Chinese texts, in Unicode characters; English takes up to twice as many. */
export const longestGuidanceTitle = 40
export const longestGuidanceIntro = 300
export const longestStepTitle = 40
export const longestStepBody = 300
export const longestStepLine = 60
export const longestQuestion = 80
export const longestOption = 40

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
  blocks: readonly DraftBlock[]
}

type DraftBlock = {
  kind: GuidanceBlockKind
  title: string
  titleEn: Text
  body: string
  bodyEn: Text
  toDo: Text
  toDoEn: Text
  notToDo: Text
  notToDoEn: Text
  url: Text
  pictures: readonly { place: PicturePlace; marks: readonly Mark[] }[]
}

/**
 * Why what was typed cannot be kept even as a draft, or null: a text that would not fit on a phone, too many blocks or
 * options, a link or a mark that leads nowhere. What is missing keeps it from being published, see `whyNotPublishGuidance`.
 * The field of a block is named `blocks.0.title`, that of its picture `blocks.0.pictures.MAIN`, of an option `options.0`, from 0.
 */
export function whyNotGuidanceDraft(draft: GuidanceDraft): InvalidInput | null {
  const texts: (readonly [field: string, text: Text | undefined, longest: number])[] = [
    ...bothLanguages('title', draft.title, draft.titleEn, longestGuidanceTitle),
    ...bothLanguages('intro', draft.intro, draft.introEn, longestGuidanceIntro),
    ...draft.blocks.flatMap((block, index) => [
      ...bothLanguages(`blocks.${index}.title`, block.title, block.titleEn, longestStepTitle),
      ...bothLanguages(`blocks.${index}.body`, block.body, block.bodyEn, longestStepBody),
      ...bothLanguages(`blocks.${index}.toDo`, block.toDo, block.toDoEn, longestStepLine),
      ...bothLanguages(`blocks.${index}.notToDo`, block.notToDo, block.notToDoEn, longestStepLine),
    ]),
    ...bothLanguages('question', draft.question, draft.questionEn, longestQuestion),
    ...draft.options.map((option, index) => [`options.${index}`, option, longestOption] as const),
    ...draft.optionsEn.map((option, index) => [`optionsEn.${index}`, option, longestOption * 2] as const),
  ]
  return together(
    whyTooMany('blocks', draft.blocks.length, mostGuidanceBlocks),
    whyTooMany('options', Math.max(draft.options.length, draft.optionsEn.length), mostOptions),
    ...texts.map(([field, text, longest]) => whyTooLong(field, text ?? '', longest)),
    ...draft.blocks.flatMap((block, index) => [
      whyNotLink(`blocks.${index}.url`, block.url ?? ''),
      ...block.pictures.map(({ place, marks }) => whyNotMarks(`blocks.${index}.pictures.${place}`, marks)),
      whyNotPictures(`blocks.${index}.pictures`, block),
    ]),
  )
}

function whyNotPictures(field: string, { kind, pictures }: DraftBlock): InvalidInput | null {
  const places = pictures.map(({ place }) => place)
  const fits = places.every(
    (place, index) => placesOf[kind].includes(place) && places.indexOf(place) === index,
  )
  if (fits) return null
  return new InvalidInput(field, {
    'zh-CN': '这里放不下这张图片，请换一种内容。',
    en: 'This picture has no place here. Please choose another kind of block.',
  })
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
