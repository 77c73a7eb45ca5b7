import { InvalidInput } from '@kewo/domain'
import { writable } from '../audience/writable.ts'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { newInLists } from '../builder/makesStale.ts'
import { Cadence } from './cadence.ts'
import { CadenceInput, cadenceOf, withOwnName } from './input.ts'

builder.mutationField('createCadence', (t) =>
  t.withAuth({ may: 'setCadences' }).prismaField({
    type: Cadence,
    ...newInLists,
    description:
      'A new cadence; it holds from now on. Its unique name keeps a repeated write from making a second one.',
    args: {
      input: t.arg({ type: CadenceInput, required: true, description: 'What it is called, whom it means.' }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { input }, context) => {
      const { db } = context
      const { audience, ...cadence } = cadenceOf(input)
      const { id } = await withOwnName(() =>
        db.$transaction(async (transaction) => {
          const row = await transaction.cadence.create({
            data: { ...cadence, audience: { create: writable(audience) } },
          })
          await recordAct(transaction, context, {
            action: 'createCadence',
            subjectType: 'Cadence',
            subjectId: row.id,
            after: { ...cadence, audience },
          })
          return row
        }),
      )
      return db.cadence.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
