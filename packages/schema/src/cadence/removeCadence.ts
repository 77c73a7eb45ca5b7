import { ChangedMeanwhile } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { lockRow } from '../write/lockRow.ts'
import { Cadence, cadenceEdition } from './cadence.ts'
import { inOrder } from './cadences.ts'

builder.mutationField('removeCadence', (t) =>
  t.withAuth({ may: 'setCadences' }).prismaField({
    type: [Cadence],
    ...makesStale('cadences'),
    description:
      'Takes a cadence away for good and answers with those that are left: its shops are owed what these give them, or one visit. Done twice, it is done once.',
    args: {
      id: t.arg.globalID({ for: Cadence, required: true, description: 'The one to take away.' }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the cadence that was looked at.' }),
    },
    errors: { types: [ChangedMeanwhile] },
    resolve: async (query, _root, { id: { id }, expected }, context) => {
      const { db } = context
      await db.$transaction(async (transaction) => {
        await lockRow(transaction, 'Cadence', id)
        const before = await transaction.cadence.findUnique({ where: { id }, include: { audience: true } })
        if (!before) return
        cadenceEdition.expect(before, expected)
        await transaction.cadence.delete({ where: { id } })
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
