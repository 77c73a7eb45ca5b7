import { ChangedMeanwhile, InvalidInput, whyNotBelow } from '@kewo/domain'
import { askOf, holdRegionTree, regionNamed } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { lockRow } from '../write/lockRow.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Region, regionEdition } from './region.ts'
import { nameTaken } from './regionNames.ts'

builder.mutationField('moveRegion', (t) =>
  t.withAuth({ may: 'keepOrganisation' }).prismaField({
    type: Region,
    ...makesStale('regions'),
    description:
      'Puts a region below another one, with everything in it: who leads the new one sees its shops, who led the old one no longer does.',
    args: {
      id: t.arg.globalID({ for: Region, required: true }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the region as the viewer saw it.',
      }),
      parentId: t.arg.globalID({ for: Region, required: true, description: 'Below which one it goes.' }),
    },
    errors: { types: [ChangedMeanwhile, InvalidInput] },
    resolve: async (query, _root, { id: { id }, expected, parentId: { id: parentId } }, context) => {
      await saveAudited(context, {
        ...{ action: 'moveRegion', subject: 'Region', id },
        hold: async (db) => {
          await holdRegionTree(askOf(db))
          await lockRow(db, 'Region', parentId, 'SHARE')
        },
        load: (db) => db.region.findUnique({ where: { id }, include: { parent: true } }),
        before: ({ parent }) => ({ parent: parent?.name ?? null }),
        after: async (_region, db) => {
          const parent = found(await db.region.findUnique({ where: { id: parentId } }))
          return { parent: parent.name as string | null }
        },
        same: (region) => region.parentId === parentId,
        names: ({ name }) => ({ name }),
        whyNot: async (region, db) => {
          const parent = found(await db.region.findUnique({ where: { id: parentId } }))
          const refusal = whyNotBelow(region, parent)
          const twin = refusal ? null : await regionNamed(askOf(db), parentId, region.name, id)
          return refusal ?? (twin && nameTaken(twin))
        },
        expect: (region) => regionEdition.expect(region, expected, 'parent'),
        // The paths follow in the database.
        write: (db) => db.region.update({ where: { id }, data: { parentId } }),
      })
      return context.db.region.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
