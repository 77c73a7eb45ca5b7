import { guidanceAuthorRoles, InvalidInput, longestGuidanceTitle, whyNotWritten } from '@kewo/domain'
import { isUniqueClash } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
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
  'zh-CN': '先起个标题，好找到它，之后还能改。',
  en: 'Give it a title first, to find it by. You can change it later.',
}

builder.mutationField('startGuidance', (t) =>
  t.withAuth({ roles: [...guidanceAuthorRoles] }).prismaField({
    type: 'Guidance',
    description:
      'Begins a draft for all shops that the author may aim at. Nobody sees it before it is published.',
    args: { input: t.arg({ type: StartGuidanceInput, required: true }) },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { input }, context) => {
      const refusal = whyNotWritten('title', input.title, longestGuidanceTitle, untitled)
      if (refusal) throw refusal
      await startOnce(context, input)
      const where = { idempotencyKey: input.idempotencyKey, authorId: context.viewer.staffId }
      return found(await context.db.guidance.findFirst({ ...query, where }))
    },
  }),
)

async function startOnce({ db, viewer }: SignedIn<StaffViewer>, input: Input): Promise<void> {
  const { kind, title, idempotencyKey } = input
  if ((await db.guidance.count({ where: { idempotencyKey } })) > 0) return
  const within = scopeColumns(await authorScope(db, viewer))
  try {
    await db.$transaction(async (transaction) => {
      const audience = await transaction.audience.create({ data: {} })
      await transaction.guidance.create({
        data: {
          kind,
          idempotencyKey,
          authorId: viewer.staffId,
          audienceId: audience.id,
          ...within,
          versions: { create: { number: 1, title: title.trim(), options: ['', ''] } },
        },
      })
    })
  } catch (error) {
    // The same start arrived twice at once; the other one has made it.
    if (!isUniqueClash(error)) throw error
  }
}
