import { MaterialTakenBack, SentBefore } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { once } from '../once/once.ts'
import { visibleParticipations } from '../participation/access.ts'
import { lockRow } from '../write/lockRow.ts'
import { MaterialHandedOut } from './handedOut.ts'

builder.mutationField('takeBackMaterial', (t) =>
  t.withAuth({ may: 'makeVisits' }).prismaField({
    type: MaterialHandedOut,
    ...answerTellsAll,
    description:
      'Pieces that were written down as handed to a shop were not, or came back: they lie again where they were taken from. What was written down stays beside it.',
    args: {
      id: t.arg.globalID({ for: MaterialHandedOut, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is done once.' }),
    },
    errors: { types: [MaterialTakenBack, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { viewer, now } = context
      const write = { mutation: 'takeBackMaterial', type: 'MaterialHandedOut', sent: args }
      const id = await once(context, write, async (db) => {
        const handed = found(
          await db.materialEntry.findFirst({
            where: {
              ...{ id: args.id.id, count: { lt: 0 } },
              participation: visibleParticipations(viewer, now),
            },
          }),
        )
        const { campaignId, regionId, participationId, visitId, count } = handed
        await lockRow(db, 'Campaign', campaignId, 'NO KEY UPDATE')
        if (await db.materialEntry.findUnique({ where: { undoesId: handed.id } }))
          throw new MaterialTakenBack()
        await db.materialEntry.create({
          data: {
            ...{ campaignId, regionId, participationId, visitId, count: -count },
            ...{ undoesId: handed.id, byId: viewer.staffId, at: now },
          },
        })
        return { id: handed.id }
      })
      return context.db.materialEntry.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
