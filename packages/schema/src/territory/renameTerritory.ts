import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { verbatim } from '../builder/typedText.ts'
import { found } from '../builder/errors.ts'
import { visibleTerritories } from './access.ts'
import { Territory } from './territory.ts'
import { namesOf, withOwnName } from './territoryInput.ts'

builder.mutationField('renameTerritory', (t) =>
  t.withAuth({ roles: ['ADMIN', 'SUPERVISOR'] }).prismaField({
    type: Territory,
    description: 'Another name for a territory.',
    args: {
      id: t.arg.globalID({ for: Territory, required: true }),
      expectedName: t.arg.string({
        ...verbatim,
        required: true,
        description: 'The name that the viewer saw.',
      }),
      name: t.arg.string({ required: true }),
      nameEn: t.arg.string(),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expectedName, ...typed }, context) => {
      const { db, viewer } = context
      const names = namesOf(typed)
      await withOwnName(() =>
        db.$transaction(async (transaction) => {
          const scope = { id, AND: visibleTerritories(viewer) }
          const before = found(await transaction.territory.findFirst({ where: scope }))
          const { count } = await transaction.territory.updateMany({
            where: { id, name: expectedName },
            data: names,
          })
          if (count === 0) throw new ChangedMeanwhile()
          await recordAct(transaction, context, {
            action: 'renameTerritory',
            subjectType: 'Territory',
            subjectId: id,
            before: { name: before.name, nameEn: before.nameEn },
            after: names,
          })
        }),
      )
      return db.territory.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
