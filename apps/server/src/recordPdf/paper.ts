import type { PaperPicture } from '@kewo/db/picture'
import type { Locale } from '@kewo/schema'

/** A piece of paper, in the order in which it is read. */
export type PaperPart =
  | { kind: 'words'; text: string; quiet?: boolean }
  | { kind: 'facts'; rows: readonly (readonly [name: string, value: string])[] }
  | { kind: 'photos'; photos: readonly PaperPicture[] }
  /** As it was drawn: a picture, or strokes on a sheet of 600 × 200. */
  | { kind: 'signature'; drawn: PaperPicture | string }

export type Paper = {
  language: Locale
  title: string
  sub: string
  sections: readonly { title: string | null; parts: readonly PaperPart[] }[]
  /** Stands at the foot of each page, before its number. */
  foot: string
  /** With `{page}` and `{pages}`. */
  pageOf: string
  /** Says what the sign stands for that takes the place of a character which the font does not have. */
  unprintable: string
}
