import { InvalidInput, whyNotBelow } from '@kewo/domain'
import { askOf, makeRegion } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { Region, RegionKind } from './region.ts'
import { nameTaken, namesOf } from './regionNames.ts'
import { lockRow } from '../write/lockRow.ts'

builder.mutationField('createRegion', (t) =>
  t.withAuth({ may: 'keepOrganisation' }).prismaField({
    type: Region,
    ...makesStale('regions'),
    description:
      'A new branch or market department, with nothing in it. Its name, unique beside its siblings, keeps a repeated write from making a second one.',
    args: {
      kind: t.arg({ type: RegionKind, required: true }),
      parentId: t.arg.globalID({
        for: Region,
        required: true,
        description: 'A branch lies below the company or a branch, a market department below a branch.',
      }),
      name: t.arg.string({ required: true, description: 'At most 40 characters.' }),
      nameEn: t.arg.string({ description: 'At most 40 characters.' }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { kind, parentId, ...typed }, context) => {
      const { db } = context
      const names = namesOf(typed)
      const id = await db.$transaction(async (transaction) => {
        await lockRow(transaction, 'Region', parentId.id, 'SHARE')
        const parent = found(await transaction.region.findUnique({ where: { id: parentId.id } }))
        const refusal = whyNotBelow({ id: null, kind }, parent)
        if (refusal) throw refusal
        const region = { ...names, kind, parentId: parent.id }
        const { id: madeId, made } = await makeRegion(askOf(transaction), region)
        if (!made) throw nameTaken(await transaction.region.findUniqueOrThrow({ where: { id: madeId } }))
        await recordAct(transaction, context, {
          action: 'createRegion',
          subjectType: 'Region',
          subjectId: madeId,
          after: { ...names, kind, parent: parent.name },
        })
        return madeId
      })
      return db.region.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
