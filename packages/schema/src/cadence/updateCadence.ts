import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import { writable } from '../audience/writable.ts'
import { sameFields } from '../audit/sameFields.ts'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Cadence, cadenceEdition } from './cadence.ts'
import { CadenceInput, cadenceOf, withOwnName } from './input.ts'

builder.mutationField('updateCadence', (t) =>
  t.withAuth({ may: 'setCadences' }).prismaField({
    type: Cadence,
    ...answerTellsAll,
    description: 'Saves a cadence as a whole. When visits are due follows from now on.',
    args: {
      id: t.arg.globalID({ for: Cadence, required: true, description: 'The cadence that was edited.' }),
      expected: t.arg({ type: 'Edition', required: true, description: 'Of the cadence that was edited.' }),
      input: t.arg({ type: CadenceInput, required: true, description: 'All of it, as it is to be.' }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expected, input }, context) => {
      const cadence = cadenceOf(input)
      await withOwnName(() =>
        saveAudited(context, {
          ...{ action: 'updateCadence', subject: 'Cadence', id },
          load: (db) => db.cadence.findUnique({ where: { id }, include: { audience: true } }),
          after: () => cadence,
          before: (row, { audience, ...columns }) => ({
            ...sameFields(row, columns),
            audience: sameFields(row.audience, audience),
          }),
          expect: (before) => cadenceEdition.expect(before, expected),
          write: (db, { audience, ...columns }) =>
            db.cadence.update({
              where: { id },
              data: { ...columns, audience: { update: writable(audience) } },
            }),
        }),
      )
      return context.db.cadence.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
