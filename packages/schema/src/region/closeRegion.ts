import { CompanyStaysOpen, RegionInUse, type RegionHolds, whyNotCloseRegion } from '@kewo/domain'
import type { Db, DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Region } from './region.ts'

/** What keeps a region open. A territory is in use while somebody serves it or a shop of it trades. */
async function heldBy(db: Db | DbTransaction, id: string): Promise<RegionHolds> {
  const region = { path: { has: id } }
  // One after the other: a transaction has one connection.
  const shops = await db.retailer.count({ where: { region, closedAt: null } })
  const regions = await db.region.count({ where: { path: { has: id }, id: { not: id }, closedAt: null } })
  const territories = await db.territory.count({
    where: { region, OR: [{ members: { some: {} } }, { retailers: { some: { closedAt: null } } }] },
  })
  const people = await db.staff.count({ where: { region, leftAt: null } })
  return { shops, regions, territories, people }
}

builder.prismaObjectField(Region, 'whyNotClose', (t) =>
  t.field({
    type: WhyNot,
    nullable: true,
    description: 'Null when it can be closed now, else what it still holds. For admins.',
    authScopes: { may: 'keepOrganisation' },
    select: { id: true, kind: true },
    complexity: 5,
    resolve: async ({ id, kind }, _args, { db }) => asWhyNot(whyNotCloseRegion(kind, await heldBy(db, id))),
  }),
)

builder.mutationField('closeRegion', (t) =>
  t.withAuth({ may: 'keepOrganisation' }).prismaField({
    type: Region,
    ...makesStale('regions'),
    description:
      'Closes a region that holds nothing: it is offered nowhere any more. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Region, required: true }) },
    errors: { types: [RegionInUse, CompanyStaysOpen] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { now } = context
      await saveAudited(context, {
        ...{ action: 'closeRegion', subject: 'Region', id },
        // Who puts something into it holds it, too (openRegion), and is waited for.
        load: (db) => db.region.findUnique({ where: { id } }),
        after: ({ closedAt }) => ({ closedAt: closedAt ?? now }),
        names: ({ name }) => ({ name }),
        whyNot: async ({ kind }, db) => whyNotCloseRegion(kind, await heldBy(db, id)),
      })
      return context.db.region.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
