import { InvalidInput, together } from '../refusal.ts'
import { whyTooLong } from '../words/whyNotWritten.ts'

/**
 * What is drawn over a picture: an arrow from one place to another, a box, a number at a place, or a blur that hides what is
 * below it. A mark is data beside the picture and never part of it.
 */
export const markKinds = ['ARROW', 'BOX', 'NUMBER', 'BLUR'] as const
export type MarkKind = (typeof markKinds)[number]

/** Whether a mark shows what to do or what not to do. */
export const markTones = ['DO', 'DONT'] as const
export type MarkTone = (typeof markTones)[number]

/**
 * Places are thousandths of the picture's width (`x`) and height (`y`) from its upper left corner, so that they hold in every
 * size. An arrow leads from x, y to toX, toY; of a box and a blur these are opposite corners; of a number all are one place.
 */
export type Mark = {
  kind: MarkKind
  tone: MarkTone
  x: number
  y: number
  toX: number
  toY: number
  /** What it says; of a number, what a shop compares there. Empty: nothing. A blur says nothing. */
  words: string
  wordsEn: string | null
}

/** The edge of a picture, in the unit of a mark's places. */
export const markEdge = 1000
/** Most marks of one picture: more hide what they are to show. */
export const mostMarks = 12
/** Longest words of one mark, in Chinese characters; English takes up to twice as many. */
export const longestMarkWords = 24
/** Shortest arrow, and least side of a box or blur: below, nobody sees it. */
export const leastMark = 20

/** Why a picture cannot have these marks, or null. A mark of `field` is named `field.0`, from 0. */
export function whyNotMarks(field: string, marks: readonly Mark[]): InvalidInput | null {
  return together(
    marks.length <= mostMarks ? null : tooMany(field, marks.length),
    ...marks.flatMap((mark, index) => [
      whyNotPlace(`${field}.${index}`, mark),
      whyNotSeen(`${field}.${index}`, mark),
      whyTooLong(`${field}.${index}`, mark.words, longestMarkWords),
      whyTooLong(`${field}.${index}`, mark.wordsEn ?? '', longestMarkWords * 2),
    ]),
  )
}

const tooMany = (field: string, count: number) =>
  new InvalidInput(field, {
    'zh-CN': `一张图上最多 ${mostMarks} 个标注，现在有 ${count} 个，请删掉一些。`,
    en: `At most ${mostMarks} marks on one picture; there are ${count}. Please remove some.`,
  })

function whyNotPlace(field: string, { x, y, toX, toY }: Mark): InvalidInput | null {
  if ([x, y, toX, toY].every((place) => Number.isInteger(place) && place >= 0 && place <= markEdge))
    return null
  return new InvalidInput(field, {
    'zh-CN': '有个标注不在图上，请重新标一次。',
    en: 'One of the marks lies outside the picture. Please mark it again.',
  })
}

function whyNotSeen(field: string, mark: Mark): InvalidInput | null {
  if (isSeen(mark)) return null
  return new InvalidInput(field, {
    'zh-CN': '有个标注太小，看不见，请拉大一点。',
    en: 'One of the marks is too small to be seen. Please make it larger.',
  })
}

/** Whether a mark is large enough to be seen. */
export function isSeen({ kind, x, y, toX, toY }: Mark): boolean {
  const [across, down] = [Math.abs(toX - x), Math.abs(toY - y)]
  if (kind === 'NUMBER') return true
  if (kind === 'ARROW') return Math.hypot(across, down) >= leastMark
  return Math.min(across, down) >= leastMark
}

/** The part of a picture that a mark covers, in its unit. */
export function areaOf({ x, y, toX, toY }: Pick<Mark, 'x' | 'y' | 'toX' | 'toY'>) {
  return {
    left: Math.min(x, toX),
    top: Math.min(y, toY),
    width: Math.abs(toX - x),
    height: Math.abs(toY - y),
  }
}

/** What must not be seen of a picture by the shops. */
export const isHiding = ({ kind }: Pick<Mark, 'kind'>): boolean => kind === 'BLUR'

/** The marks of a picture with the number that a reader sees on each: numbers count from 1 in their order, others have none. */
export function numbered<Each extends Pick<Mark, 'kind'>>(
  marks: readonly Each[],
): (Each & { number: number | null })[] {
  let count = 0
  return marks.map((mark) => ({ ...mark, number: mark.kind === 'NUMBER' ? ++count : null }))
}
