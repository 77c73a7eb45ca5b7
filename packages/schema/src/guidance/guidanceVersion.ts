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
    intro: t.exposeString('intro', { description: 'A few words before the first step; may be empty.' }),
    introEn: t.exposeString('introEn', { nullable: true }),
    steps: t.relation('steps', { query: { orderBy: { position: 'asc' } } }),
    cover: t.prismaField({
      type: 'File',
      nullable: true,
      description: 'The picture of the first step that has one.',
      select: (_args, _context, nested) => ({
        steps: {
          where: { imageId: { not: null } },
          orderBy: { position: 'asc' },
          take: 1,
          select: { image: nested() },
        },
      }),
      resolve: (_query, { steps }) => steps[0]?.image ?? null,
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

// No node of its own: it is reached only through its version, whose row check decides.
builder.prismaObject('GuidanceStep', {
  description: 'One step: what to do, with a picture of how it should look.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Plain id; a draft that is saved again has new ones.' }),
    position: t.exposeInt('position', { description: 'From 1.' }),
    title: t.exposeString('title'),
    titleEn: t.exposeString('titleEn', { nullable: true }),
    body: t.exposeString('body'),
    bodyEn: t.exposeString('bodyEn', { nullable: true }),
    toDo: t.exposeString('toDo', { nullable: true, description: '要做, one short line.' }),
    toDoEn: t.exposeString('toDoEn', { nullable: true }),
    notToDo: t.exposeString('notToDo', { nullable: true, description: '不要, one short line.' }),
    notToDoEn: t.exposeString('notToDoEn', { nullable: true }),
    image: t.relation('image', { nullable: true, description: 'How it should look.' }),
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
