import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { arrangedTerritory } from './arrangedTerritory.ts'
import { Territory, territoryEdition } from './territory.ts'
import { namesOf, withOwnName } from './territoryInput.ts'

builder.mutationField('renameTerritory', (t) =>
  t.withAuth({ may: 'arrangeTerritories' }).prismaField({
    type: Territory,
    ...answerTellsAll,
    description: 'Another name for a territory.',
    args: {
      id: t.arg.globalID({ for: Territory, required: true }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the territory as the viewer saw it.',
      }),
      name: t.arg.string({ required: true }),
      nameEn: t.arg.string(),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expected, ...typed }, context) => {
      const names = namesOf(typed)
      await withOwnName(() =>
        saveAudited(context, {
          ...{ action: 'renameTerritory', subject: 'Territory', id },
          load: (db) => arrangedTerritory(db, context.viewer, id),
          after: () => names,
          expect: (before) => territoryEdition.expect(before, expected, 'names'),
        }),
      )
      return context.db.territory.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
