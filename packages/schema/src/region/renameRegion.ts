import { ChangedMeanwhile, InvalidInput } from '@kewo/domain'
import { askOf, holdRegionTree, regionNamed } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Region, regionEdition } from './region.ts'
import { nameTaken, namesOf } from './regionNames.ts'

builder.mutationField('renameRegion', (t) =>
  t.withAuth({ may: 'keepOrganisation' }).prismaField({
    type: Region,
    ...answerTellsAll,
    description: 'Another name for a region, the company too.',
    args: {
      id: t.arg.globalID({ for: Region, required: true }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the region as the viewer saw it.',
      }),
      name: t.arg.string({ required: true, description: 'At most 40 characters.' }),
      nameEn: t.arg.string({ description: 'At most 40 characters.' }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expected, ...typed }, context) => {
      const names = namesOf(typed)
      await saveAudited(context, {
        ...{ action: 'renameRegion', subject: 'Region', id },
        hold: (db) => holdRegionTree(askOf(db)),
        load: (db) => db.region.findUnique({ where: { id } }),
        after: () => names,
        whyNot: async ({ parentId }, db) => {
          const twin = parentId && (await regionNamed(askOf(db), parentId, names.name, id))
          return twin ? nameTaken(twin) : null
        },
        expect: (before) => regionEdition.expect(before, expected, 'names'),
      })
      return context.db.region.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
