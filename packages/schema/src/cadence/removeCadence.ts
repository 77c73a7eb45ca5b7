import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { Cadence } from './cadence.ts'
import { inOrder } from './cadences.ts'

builder.mutationField('removeCadence', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: [Cadence],
    description:
      'Takes a cadence away for good and answers with those that are left: its shops are owed what these give them, or one visit. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Cadence, required: true, description: 'The one to take away.' }) },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db } = context
      await db.$transaction(async (transaction) => {
        const before = await transaction.cadence.findUnique({ where: { id }, include: { audience: true } })
        if (!before) return
        const { count } = await transaction.cadence.deleteMany({ where: { id } })
        if (count === 0) return
        await transaction.audience.delete({ where: { id: before.audienceId } })
        const { name, owedPerFourWeeks, audience } = before
        const { id: _audienceId, ...meant } = audience
        await recordAct(transaction, context, {
          action: 'removeCadence',
          subjectType: 'Cadence',
          subjectId: id,
          before: { name, owedPerFourWeeks, audience: meant },
        })
      })
      return db.cadence.findMany({ ...query, orderBy: [...inOrder] })
    },
  }),
)
