import type { GuidanceBlockKind, Mark, PicturePlace } from '@kewo/domain'
import { textIn } from '../labels/inLocale.ts'
import type { GuidanceBlockContent } from './GuidanceBlockSheet.tsx'
import type { MarkContent } from './MarkedPicture.tsx'

type Text = string | null

/** A block in both languages, as the API gives it and as the editor holds it. */
export type GuidanceBlockTexts = {
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
  pictures: readonly {
    place: PicturePlace
    image: { url: string } | null
    marks: readonly (Mark & { number: number | null })[]
  }[]
}

/** The block in the reader's language. */
export function blockContent(block: GuidanceBlockTexts): GuidanceBlockContent {
  const pictures = block.pictures.flatMap(({ place, image, marks }) =>
    image ? [[place, { url: image.url, marks: marks.map(markContent) }] as const] : [],
  )
  return {
    kind: block.kind,
    title: textIn(block.title, block.titleEn),
    body: textIn(block.body, block.bodyEn),
    toDo: textIn(block.toDo ?? '', block.toDoEn),
    notToDo: textIn(block.notToDo ?? '', block.notToDoEn),
    url: block.url ?? '',
    pictures: Object.fromEntries(pictures),
  }
}

export const markContent = ({ wordsEn, ...mark }: Mark & { number: number | null }): MarkContent => ({
  ...mark,
  words: textIn(mark.words, wordsEn),
})
