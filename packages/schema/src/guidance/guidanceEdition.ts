import { audienceColumns } from '../audience/writable.ts'
import { editionOf } from '../write/edition.ts'

const words = {
  ...{ title: true, titleEn: true, intro: true, introEn: true, question: true, questionEn: true },
  ...{ options: true, optionsEn: true, rightOption: true },
} as const

const block = {
  ...{ kind: true, title: true, titleEn: true, body: true, bodyEn: true, toDo: true, toDoEn: true },
  ...{ notToDo: true, notToDoEn: true, url: true },
  pictures: { orderBy: { place: 'asc' }, select: { place: true, imageId: true, marks: true } },
} as const

/** Two edits that are saved apart: the words of the newest version, published or not, and for whom it is. */
export const guidanceEdition = editionOf(
  'Guidance',
  {
    ...{ kind: true, validUntil: true, audience: { select: audienceColumns } },
    versions: {
      orderBy: { number: 'desc' },
      take: 1,
      select: {
        ...words,
        ...{ number: true, publishedAt: true },
        blocks: { orderBy: { position: 'asc' }, select: block },
      },
    },
  },
  { words: ['versions'], aim: ['kind', 'validUntil', 'audience'] },
)
