import { RegionIsClosed } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { refuseClosed } from './openRegion.ts'
import { Region } from './region.ts'

builder.mutationField('reopenRegion', (t) =>
  t.withAuth({ may: 'keepOrganisation' }).prismaField({
    type: Region,
    ...makesStale('regions'),
    description: 'Opens a closed region again, where the one above is open. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Region, required: true }) },
    errors: { types: [RegionIsClosed] },
    resolve: async (query, _root, { id: { id } }, context) => {
      await saveAudited(context, {
        ...{ action: 'reopenRegion', subject: 'Region', id },
        load: (db) => db.region.findUnique({ where: { id } }),
        after: () => ({ closedAt: null as Date | null }),
        names: ({ name }) => ({ name }),
        whyNot: async ({ parentId }, db) => {
          if (parentId) await refuseClosed(db, parentId)
          return null
        },
      })
      return context.db.region.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
