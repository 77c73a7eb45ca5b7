import { InvalidInput, longestGuidanceTitle, SentBefore, whyNotWritten } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { newInLists } from '../builder/makesStale.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { once } from '../once/once.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { authorScope, scopeColumns } from './authorScope.ts'
import { GuidanceKind } from './guidance.ts'

const StartGuidanceInput = builder.inputType('StartGuidanceInput', {
  fields: (t) => ({
    kind: t.field({ type: GuidanceKind, required: true }),
    title: t.string({ required: true, description: 'In Chinese, at most 40 characters.' }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: 'Sent twice, it is started once.' }),
  }),
})

type Input = typeof StartGuidanceInput.$inferInput

const untitled = {
  'zh-CN': '请先起个标题，方便以后查找；之后还能改。',
  en: 'Please enter a title first so that you can find it again. You can change it later.',
}

builder.mutationField('startGuidance', (t) =>
  t.withAuth({ may: 'writeGuidance' }).prismaField({
    type: 'Guidance',
    ...newInLists,
    description:
      'Begins a draft for all shops that the author may aim at. Nobody sees it before it is published.',
    args: { input: t.arg({ type: StartGuidanceInput, required: true }) },
    errors: { types: [InvalidInput, SentBefore] },
    resolve: async (query, _root, { input }, context) => {
      const write = { mutation: 'startGuidance', type: 'Guidance', sent: input }
      const id = await once(context, write, (db) => start(db, context, input))
      const where = { id, authorId: context.viewer.staffId }
      return found(await context.db.guidance.findFirst({ ...query, where }))
    },
  }),
)

async function start(
  db: DbTransaction,
  { viewer }: SignedIn<StaffViewer>,
  { kind, title }: Input,
): Promise<{ id: string }> {
  const refusal = whyNotWritten('title', title, longestGuidanceTitle, untitled)
  if (refusal) throw refusal
  const within = scopeColumns(await authorScope(db, viewer))
  const audience = await db.audience.create({ data: {} })
  return db.guidance.create({
    data: {
      kind,
      authorId: viewer.staffId,
      audienceId: audience.id,
      ...within,
      versions: { create: { number: 1, title, options: ['', ''] } },
    },
    select: { id: true },
  })
}
