import type { GuidanceBlockKind, PicturePlace } from './block.ts'

/** One block of a guidance, as deciding needs to know it. */
export type GuidanceBlock = {
  kind: GuidanceBlockKind
  title: string
  titleEn: string | null
  body: string
  toDo: string | null
  notToDo: string | null
  url: string | null
  pictures: readonly { place: PicturePlace }[]
}

/** One version of a guidance. Immutable once published: publishing a change makes a new version. */
export type GuidanceVersion = {
  /** When it was published; null while it is a draft. */
  publishedAt: Date | null
  title: string
  titleEn: string | null
  /** The question that shows who has understood. */
  question: string | null
  questionEn: string | null
  options: readonly string[]
  /** As many as `options`, in the same order, or none where the English side is missing. */
  optionsEn: readonly string[]
  /** Index of the right option, from 0. */
  rightOption: number | null
  blocks: readonly GuidanceBlock[]
}
