import {
  type GuidanceBlockKind as BlockKind,
  isHiding,
  type Mark,
  type MarkKind as KindOfMark,
  type MarkTone as ToneOfMark,
  numbered,
  type PicturePlace,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { mayChangeGuidance } from './access.ts'

export const GuidanceBlockKind = builder.enumType('GuidanceBlockKind', {
  description: 'What a card is. The question stands behind them all, once a version.',
  values: {
    STEP: { description: 'What to do, with a picture of how it should look.' },
    TEXT: { description: 'Plain words.' },
    DO_DONT: { description: 'How to do it and how not to, each with its picture.' },
    PLANOGRAM: { description: '陈列图: a reference picture of where each product stands.' },
    LINK: { description: 'A way to a page of the shop’s app, or to another site.' },
  } satisfies Record<BlockKind, object>,
})

export const GuidancePicturePlace = builder.enumType('GuidancePicturePlace', {
  values: {
    MAIN: { description: 'How it should look; of a step and a planogram.' },
    DO: { description: 'How to do it; of a pair.' },
    DONT: { description: 'How not to; of a pair.' },
  } satisfies Record<PicturePlace, object>,
})

export const MarkKind = builder.enumType('MarkKind', {
  values: {
    ARROW: { description: 'From x, y to toX, toY.' },
    BOX: { description: 'x, y and toX, toY are opposite corners.' },
    NUMBER: {
      description: 'At x, y. Numbers count from 1 in their order; what they say is compared in a self-check.',
    },
    BLUR: {
      description:
        'Hides what lies between two opposite corners; only its authors receive the picture unhidden.',
    },
  } satisfies Record<KindOfMark, object>,
})

export const MarkTone = builder.enumType('MarkTone', {
  values: {
    DO: { description: '要做.' },
    DONT: { description: '不要.' },
  } satisfies Record<ToneOfMark, object>,
})

const GuidanceMark = builder.objectRef<Mark & { number: number | null }>('GuidanceMark').implement({
  description:
    'Drawn over a picture, never part of it. Places are thousandths (0 to 1000) of the width and the height, from the upper left corner.',
  fields: (t) => ({
    kind: t.expose('kind', { type: MarkKind }),
    tone: t.expose('tone', { type: MarkTone }),
    x: t.exposeInt('x'),
    y: t.exposeInt('y'),
    toX: t.exposeInt('toX'),
    toY: t.exposeInt('toY'),
    words: t.exposeString('words', { description: 'What it says; may be empty.' }),
    wordsEn: t.exposeString('wordsEn', { nullable: true }),
    number: t.exposeInt('number', { nullable: true, description: 'What stands in it; only of a NUMBER.' }),
  }),
})

const ofAuthor = {
  block: { select: { version: { select: { guidance: { select: { authorId: true } } } } } },
} as const

type OfAuthor = { block: { version: { guidance: { authorId: string } } } }
const isAuthors = (viewer: Viewer | null, { block }: OfAuthor) =>
  mayChangeGuidance(viewer, block.version.guidance)

/** Marks as they are kept: the rule has let them through. */
export const marksOf = (kept: unknown): Mark[] => kept as Mark[]

// No node of their own: they are reached only through their version, whose row check decides.
builder.prismaObject('GuidancePicture', {
  description: 'A picture of a block, with what is drawn over it.',
  select: ofAuthor,
  fields: (t) => ({
    place: t.expose('place', { type: GuidancePicturePlace }),
    image: t.prismaField({
      type: 'File',
      nullable: true,
      description:
        'For its authors as it was uploaded; for everybody else what a blur hides is gone from it for good. Null while it is not published.',
      select: (_args, _context, nested) => ({ image: nested(), shown: nested() }),
      resolve: (_query, picture, _args, { viewer }) =>
        isAuthors(viewer, picture) ? picture.image : picture.shown,
    }),
    marks: t.field({
      type: [GuidanceMark],
      // Of one row, whole with it: a few are as cheap as none.
      complexity: { field: 1, multiplier: 1 },
      description:
        'In their order. What is hidden is in the picture already where the viewer is none of its authors.',
      select: { marks: true },
      resolve: (picture, _args, { viewer }) => {
        const marks = marksOf(picture.marks)
        return numbered(isAuthors(viewer, picture) ? marks : marks.filter((mark) => !isHiding(mark)))
      },
    }),
  }),
})

builder.prismaObject('GuidanceBlock', {
  description: 'One card of a guidance: one thought.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Plain id; a draft that is saved again has new ones.' }),
    kind: t.expose('kind', { type: GuidanceBlockKind }),
    version: t.relation('version'),
    position: t.exposeInt('position', { description: 'From 1.' }),
    title: t.exposeString('title'),
    titleEn: t.exposeString('titleEn', { nullable: true }),
    body: t.exposeString('body'),
    bodyEn: t.exposeString('bodyEn', { nullable: true }),
    toDo: t.exposeString('toDo', { nullable: true, description: '要做, one short line.' }),
    toDoEn: t.exposeString('toDoEn', { nullable: true }),
    notToDo: t.exposeString('notToDo', { nullable: true, description: '不要, one short line.' }),
    notToDoEn: t.exposeString('notToDoEn', { nullable: true }),
    url: t.exposeString('url', {
      nullable: true,
      description: 'Where a link leads: https, or a page of the shop’s app by its path.',
    }),
    pictures: t.relation('pictures', {
      // One, or the two of a pair.
      complexity: { field: 1, multiplier: 1 },
      query: { orderBy: { place: 'asc' } },
    }),
  }),
})
