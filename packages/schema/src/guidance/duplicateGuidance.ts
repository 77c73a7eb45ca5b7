import { copyTitle, isHiding, longestGuidanceTitle, type Mark, SentBefore } from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import { audienceColumns } from '../audience/writable.ts'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { newInLists } from '../builder/makesStale.ts'
import { once } from '../once/once.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { mayChangeGuidance, visibleGuidances } from './access.ts'
import { authorScope, scopeColumns } from './authorScope.ts'
import { Guidance } from './guidance.ts'

builder.mutationField('duplicateGuidance', (t) =>
  t.withAuth({ may: 'writeGuidance' }).prismaField({
    type: Guidance,
    ...newInLists,
    description:
      'A new draft of the viewer that says and shows the same; its days, readers and photos are its own. Of a guidance of somebody else it is what shops read, with what is blurred gone from the pictures, and for all shops that the viewer may aim at.',
    args: {
      id: t.arg.globalID({ for: Guidance, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is made once.' }),
    },
    errors: { types: [SentBefore] },
    resolve: async (query, _root, args, context) => {
      const write = { mutation: 'duplicateGuidance', type: 'Guidance', sent: args }
      const id = await once(context, write, (db) => duplicate(db, context, args.id.id))
      const where = { id, authorId: context.viewer.staffId }
      return found(await context.db.guidance.findFirst({ ...query, where }))
    },
  }),
)

const said = {
  ...{ title: true, titleEn: true, intro: true, introEn: true },
  ...{ question: true, questionEn: true, options: true, optionsEn: true, rightOption: true },
} as const

const blockSaid = {
  ...{ position: true, kind: true, title: true, titleEn: true, body: true, bodyEn: true },
  ...{ toDo: true, toDoEn: true, notToDo: true, notToDoEn: true, url: true },
} as const

async function duplicate(
  db: DbTransaction,
  context: SignedIn<StaffViewer>,
  copiedId: string,
): Promise<{ id: string }> {
  const { viewer } = context
  const { kind, authorId, audience } = found(
    await db.guidance.findFirst({
      where: { id: copiedId, AND: visibleGuidances(viewer, context) },
      select: { kind: true, authorId: true, audience: { select: audienceColumns } },
    }),
  )
  const isOwn = mayChangeGuidance(viewer, { authorId })
  const { blocks, title, ...version } = found(
    await db.guidanceVersion.findFirst({
      where: { guidanceId: copiedId, ...(!isOwn && { publishedAt: { not: null } }) },
      orderBy: { number: 'desc' },
      select: {
        ...said,
        blocks: {
          orderBy: { position: 'asc' },
          select: {
            ...blockSaid,
            pictures: { select: { place: true, imageId: true, shownId: true, marks: true } },
          },
        },
      },
    }),
  )
  const within = scopeColumns(await authorScope(db, viewer))
  const { id: audienceId } = await db.audience.create({ data: isOwn ? audience : {} })
  return db.guidance.create({
    data: {
      ...{ kind, audienceId, ...within, authorId: viewer.staffId },
      versions: {
        create: {
          ...{ ...version, number: 1, title: copyTitle(title, longestGuidanceTitle) },
          blocks: {
            create: blocks.map(({ pictures, ...block }) => ({
              ...block,
              pictures: { create: pictures.flatMap((picture) => copyOf(picture, isOwn)) },
            })),
          },
        },
      },
    },
    select: { id: true },
  })
}

type Picture = Prisma.GuidancePictureGetPayload<{
  select: { place: true; imageId: true; shownId: true; marks: true }
}>

/** A picture as its author has it, with what is to be hidden marked; of somebody else's, as shops get it. */
function copyOf({ place, imageId, shownId, marks }: Picture, isOwn: boolean) {
  const drawn = marks as Mark[]
  if (isOwn) return [{ place, imageId, marks: drawn }]
  return shownId ? [{ place, imageId: shownId, marks: drawn.filter((mark) => !isHiding(mark)) }] : []
}
