import { type GuidanceDraft, type Mark, picturePlaces } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { GuidanceBlockKind, GuidancePicturePlace, MarkKind, MarkTone } from './block.ts'

const GuidanceMarkInput = builder.inputType('GuidanceMarkInput', {
  description:
    'Places are whole thousandths, 0 to 1000, of the width and the height of the picture. An arrow, and the sides of a box and a blur, are 20 at least.',
  fields: (t) => ({
    kind: t.field({ type: MarkKind, required: true }),
    tone: t.field({ type: MarkTone, required: true }),
    x: t.int({ required: true }),
    y: t.int({ required: true }),
    toX: t.int({ required: true, description: 'Of a number the same as x.' }),
    toY: t.int({ required: true, description: 'Of a number the same as y.' }),
    words: t.string({ description: 'At most 24 characters; English twice as many.' }),
    wordsEn: t.string(),
  }),
})

const GuidancePictureInput = builder.inputType('GuidancePictureInput', {
  fields: (t) => ({
    place: t.field({ type: GuidancePicturePlace, required: true, description: 'Each at most once a block.' }),
    imageId: t.id({
      required: true,
      description: 'Plain id of a picture uploaded by the viewer, or that this guidance has already.',
    }),
    marks: t.field({ type: [GuidanceMarkInput], required: true, description: 'At most 12.' }),
  }),
})

const GuidanceBlockInput = builder.inputType('GuidanceBlockInput', {
  description: 'One card, in its place in the list. Empty texts are left out of what shops see.',
  fields: (t) => ({
    kind: t.field({ type: GuidanceBlockKind, required: true }),
    title: t.string({ required: true, description: 'At most 40 characters; English twice as many.' }),
    titleEn: t.string(),
    body: t.string({ description: 'At most 300 characters; English twice as many.' }),
    bodyEn: t.string(),
    toDo: t.string({ description: '要做, at most 60 characters; English twice as many.' }),
    toDoEn: t.string(),
    notToDo: t.string({ description: '不要, at most 60 characters; English twice as many.' }),
    notToDoEn: t.string(),
    url: t.string({ description: 'Of a link: https, or a page of the shop’s app by its path. At most 500.' }),
    pictures: t.field({
      type: [GuidancePictureInput],
      description: 'A step and a planogram have a MAIN one; a pair a DO and a DONT.',
    }),
  }),
})

export const GuidanceDraftInput = builder.inputType('GuidanceDraftInput', {
  description: 'All words of a draft as they stand; may be incomplete.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'At most 40 characters; English twice as many.' }),
    titleEn: t.string(),
    intro: t.string({ description: 'At most 300 characters; English twice as many.' }),
    introEn: t.string(),
    blocks: t.field({ type: [GuidanceBlockInput], required: true, description: 'At most 12.' }),
    question: t.string({ description: 'At most 80 characters; English twice as many.' }),
    questionEn: t.string(),
    options: t.stringList({ required: true, description: 'At most 6 of at most 40 characters.' }),
    optionsEn: t.stringList({ description: 'In the order of options.' }),
    rightOption: t.int({ description: 'Index in options, from 0.' }),
  }),
})

type Input = typeof GuidanceDraftInput.$inferInput
type DraftBlock = GuidanceDraft['blocks'][number]
type Picture = DraftBlock['pictures'][number] & { imageId: string }
type Block = Omit<DraftBlock, 'pictures'> & { pictures: Picture[] }

/** A draft as typed: English that is blank is no English. */
export function draftOf(input: Input): Omit<GuidanceDraft, 'blocks'> & { blocks: Block[] } {
  const optionsEn = input.optionsEn ?? []
  return {
    title: input.title,
    titleEn: written(input.titleEn),
    intro: input.intro ?? '',
    introEn: written(input.introEn),
    question: written(input.question),
    questionEn: written(input.questionEn),
    options: input.options,
    optionsEn: optionsEn.some(Boolean) ? optionsEn : [],
    rightOption: input.rightOption ?? null,
    blocks: input.blocks.map((block) => ({
      kind: block.kind,
      title: block.title,
      titleEn: written(block.titleEn),
      body: block.body ?? '',
      bodyEn: written(block.bodyEn),
      toDo: written(block.toDo),
      toDoEn: written(block.toDoEn),
      notToDo: written(block.notToDo),
      notToDoEn: written(block.notToDoEn),
      url: written(block.url),
      pictures: (block.pictures ?? [])
        .map(({ place, imageId, marks }) => ({ place, imageId, marks: marks.map(markOf) }))
        .toSorted((one, other) => picturePlaces.indexOf(one.place) - picturePlaces.indexOf(other.place)),
    })),
  }
}

const markOf = ({ words, wordsEn, ...mark }: typeof GuidanceMarkInput.$inferInput): Mark => ({
  ...mark,
  words: words ?? '',
  wordsEn: written(wordsEn),
})

function written(text: string | null | undefined): string | null {
  return text || null
}

/** A draft as columns. */
export function draftColumns({ blocks, options, optionsEn, ...words }: ReturnType<typeof draftOf>) {
  return {
    ...words,
    options: [...options],
    optionsEn: [...optionsEn],
    blocks: {
      create: blocks.map(({ pictures, ...block }, index) => ({
        ...block,
        position: index + 1,
        pictures: { create: pictures.map(({ marks, ...picture }) => ({ ...picture, marks: [...marks] })) },
      })),
    },
  } satisfies Omit<Prisma.GuidanceVersionUncheckedCreateInput, 'guidanceId' | 'number'>
}
