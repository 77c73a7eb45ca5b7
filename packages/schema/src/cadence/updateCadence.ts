import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import { writable } from '../audience/writable.ts'
import { recordAct } from '../audit/recordAct.ts'
import { sameFields } from '../audit/sameFields.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { Cadence } from './cadence.ts'
import { CadenceInput, cadenceOf, withOwnName } from './input.ts'

builder.mutationField('updateCadence', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Cadence,
    description: 'Saves a cadence as a whole. When visits are due follows from now on.',
    args: {
      id: t.arg.globalID({ for: Cadence, required: true, description: 'The cadence that was edited.' }),
      expectedUpdatedAt: t.arg({
        type: 'DateTime',
        required: true,
        description: 'updatedAt of the cadence that was edited.',
      }),
      input: t.arg({ type: CadenceInput, required: true, description: 'All of it, as it is to be.' }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expectedUpdatedAt, input }, context) => {
      const { db } = context
      const { audience, ...cadence } = cadenceOf(input)
      await withOwnName(() =>
        db.$transaction(async (transaction) => {
          const before = found(
            await transaction.cadence.findUnique({ where: { id }, include: { audience: true } }),
          )
          const { count } = await transaction.cadence.updateMany({
            where: { id, updatedAt: expectedUpdatedAt },
            data: cadence,
          })
          if (count === 0) throw new ChangedMeanwhile()
          await transaction.audience.update({ where: { id: before.audienceId }, data: writable(audience) })
          await recordAct(transaction, context, {
            action: 'updateCadence',
            subjectType: 'Cadence',
            subjectId: id,
            before: { ...sameFields(before, cadence), audience: sameFields(before.audience, audience) },
            after: { ...cadence, audience },
          })
        }),
      )
      return db.cadence.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
