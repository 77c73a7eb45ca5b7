import type { Mark } from './mark.ts'

/**
 * What a guidance is built of, one thought a card: a step with its picture, plain words, a pair of how to do it and how not to,
 * a planogram 陈列图, a link. The question stands behind them, once a version.
 */
export const guidanceBlockKinds = ['STEP', 'TEXT', 'DO_DONT', 'PLANOGRAM', 'LINK'] as const
export type GuidanceBlockKind = (typeof guidanceBlockKinds)[number]

/** Which picture of a block: how it should look; of a pair, how to do it and how not to. */
export const picturePlaces = ['MAIN', 'DO', 'DONT'] as const
export type PicturePlace = (typeof picturePlaces)[number]

/** The pictures that a block of a kind may have. */
export const placesOf: Record<GuidanceBlockKind, readonly PicturePlace[]> = {
  STEP: ['MAIN'],
  TEXT: [],
  DO_DONT: ['DO', 'DONT'],
  PLANOGRAM: ['MAIN'],
  LINK: [],
}

/** Most blocks of one guidance: more than a shop reads at the counter. */
export const mostGuidanceBlocks = 12

type CheckedBlock = {
  toDo: string | null
  toDoEn: string | null
  notToDo: string | null
  notToDoEn: string | null
  pictures: readonly {
    place: PicturePlace
    marks: readonly Pick<Mark, 'kind' | 'tone' | 'words' | 'wordsEn'>[]
  }[]
}

export type CheckPoint = { tone: 'DO' | 'DONT'; words: string; wordsEn: string | null }

/**
 * What a shop compares when it holds its own photo beside the picture of a block: the numbers on the picture that say something,
 * in their order, else the lines of what to do and what not to.
 */
export function checkPointsOf({ pictures, ...lines }: CheckedBlock): CheckPoint[] {
  const marked = pictures
    .filter(({ place }) => place === 'MAIN')
    .flatMap(({ marks }) => marks)
    .filter(({ kind, words }) => kind === 'NUMBER' && words)
    .map(({ tone, words, wordsEn }) => ({ tone, words, wordsEn }))
  if (marked.length > 0) return marked
  return [
    ...(lines.toDo ? [{ tone: 'DO' as const, words: lines.toDo, wordsEn: lines.toDoEn }] : []),
    ...(lines.notToDo ? [{ tone: 'DONT' as const, words: lines.notToDo, wordsEn: lines.notToDoEn }] : []),
  ]
}
