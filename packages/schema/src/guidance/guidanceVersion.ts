import { builder } from '../builder/builder.ts'
import { guidanceScope, mayChangeGuidance, seesGuidance } from './access.ts'
import { isCurrent } from './guidance.ts'

export const GuidanceVersion = builder.prismaNode('GuidanceVersion', {
  description: 'One version of a guidance. Once published it never changes; a change is a new version.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { publishedAt: true, guidance: { select: guidanceScope } },
  authScopes: ({ publishedAt, guidance }, { viewer, ...clock }) =>
    seesGuidance(viewer, guidance, clock) && (publishedAt !== null || mayChangeGuidance(viewer, guidance)),
  fields: (t) => ({
    guidance: t.relation('guidance'),
    number: t.exposeInt('number', { description: 'From 1 within its guidance.' }),
    title: t.exposeString('title'),
    titleEn: t.exposeString('titleEn', { nullable: true }),
    intro: t.exposeString('intro', { description: 'A few words before the first card; may be empty.' }),
    introEn: t.exposeString('introEn', { nullable: true }),
    blocks: t.relation('blocks', { query: { orderBy: { position: 'asc' } } }),
    cover: t.prismaField({
      type: 'File',
      nullable: true,
      description: 'The first picture of the first block that has one.',
      select: (_args, _context, nested) => ({
        blocks: {
          where: { pictures: { some: {} } },
          orderBy: { position: 'asc' },
          take: 1,
          select: {
            pictures: { orderBy: { place: 'asc' }, take: 1, select: { image: nested(), shown: nested() } },
          },
        },
      }),
      resolve: (_query, { blocks, guidance }, _args, { viewer }) => {
        const first = blocks[0]?.pictures[0]
        return (mayChangeGuidance(viewer, guidance) ? first?.image : first?.shown) ?? null
      },
    }),
    question: t.exposeString('question', {
      nullable: true,
      description: 'Shows who has understood; always there once published.',
    }),
    questionEn: t.exposeString('questionEn', { nullable: true }),
    options: t.exposeStringList('options'),
    optionsEn: t.exposeStringList('optionsEn', {
      description: 'As many as options, in the same order, or none where there is no English.',
    }),
    rightOption: t.exposeInt('rightOption', {
      nullable: true,
      authScopes: { staff: true },
      description: 'Index of the right option, from 0. Shops find out by answering.',
    }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', nullable: true }),
    supersededAt: t.expose('supersededAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When a newer version took its place.',
    }),
    updatedAt: t.expose('updatedAt', { type: 'DateTime' }),
  }),
})

// What the row check of a version needs.
const ofGuidance = { guidance: { select: guidanceScope } }

builder.prismaObjectField('Guidance', 'version', (t) =>
  t.field({
    type: GuidanceVersion,
    nullable: true,
    description: 'The version that shops read; null while there is only a draft.',
    select: (_args, _context, nested) => ({
      versions: nested({ where: isCurrent, orderBy: { number: 'desc' }, take: 1, include: ofGuidance }),
    }),
    resolve: ({ versions }) => versions[0] ?? null,
  }),
)

builder.prismaObjectField('Guidance', 'draft', (t) =>
  t.field({
    type: GuidanceVersion,
    nullable: true,
    description: 'What is being written and not published yet; null for all but its author and admins.',
    select: (_args, _context, nested) => ({
      authorId: true,
      versions: nested({ where: { publishedAt: null }, take: 1, include: ofGuidance }),
    }),
    resolve: ({ authorId, versions }, _args, { viewer }) =>
      mayChangeGuidance(viewer, { authorId }) ? (versions[0] ?? null) : null,
  }),
)
