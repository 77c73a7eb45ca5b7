import { guidanceStatusAt, whyNotRemindAll } from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import { audienceWhere } from '../audience/where.ts'
import { builder } from '../builder/builder.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { visibleRetailers } from '../retailer/access.ts'
import type { Viewer } from '../viewer/viewer.ts'
import { type GuidanceScopeRow, guidanceScope } from './access.ts'
import { isRemindable } from './remindable.ts'

type Aim = Pick<GuidanceScopeRow, 'audience' | 'withinRegionIds' | 'withinTerritoryIds'>

/** The open shops that a guidance is for: its audience, within what its author may aim at. */
export function reachedByGuidance({
  audience,
  withinRegionIds,
  withinTerritoryIds,
}: Aim): Prisma.RetailerWhereInput {
  return {
    AND: [
      audienceWhere(audience),
      { closedAt: null },
      withinRegionIds.length > 0 ? { region: { path: { hasSome: withinRegionIds } } } : {},
      withinTerritoryIds.length > 0 ? { territoryId: { in: withinTerritoryIds } } : {},
    ],
  }
}

/** Of these, the shops that the viewer serves. */
export function reachedInSight(guidance: Aim, viewer: Viewer): Prisma.RetailerWhereInput {
  return { AND: [reachedByGuidance(guidance), visibleRetailers(viewer)] }
}

type Reach = { shops: number; opened: number; readToEnd: number; understood: number; remindable: number }

async function reachOf(
  db: DbTransaction,
  versionId: string,
  shops: Prisma.RetailerWhereInput,
  now: Date,
): Promise<Reach> {
  const [count, { _count: receipts }, remindable] = await Promise.all([
    db.retailer.count({ where: shops }),
    db.receipt.aggregate({
      where: { versionId, retailer: shops },
      _count: { openedAt: true, readToEndAt: true, understoodAt: true },
    }),
    db.retailer.count({ where: { AND: [shops, isRemindable(versionId, now)] } }),
  ])
  return {
    shops: count,
    opened: receipts.openedAt,
    readToEnd: receipts.readToEndAt,
    understood: receipts.understoodAt,
    remindable,
  }
}

const GuidanceReach = builder.objectRef<Reach>('GuidanceReach').implement({
  description:
    'How far the shops of the audience have come with one version, among those that the viewer serves. Understood is the figure that counts.',
  fields: (t) => ({
    shops: t.exposeInt('shops', { description: 'Shops that it is for now.' }),
    opened: t.exposeInt('opened', { description: 'Of these, shops that have opened it.' }),
    readToEnd: t.exposeInt('readToEnd', { description: 'Of these, shops that came to the last step.' }),
    understood: t.exposeInt('understood', {
      description: 'Of these, shops that answered the question right.',
    }),
    remindable: t.exposeInt('remindable', {
      description:
        'Of these, shops that can sign in, have not opened it and were not reminded within three days.',
    }),
  }),
})

builder.prismaObjectField('GuidanceVersion', 'reach', (t) =>
  t.field({
    type: GuidanceReach,
    nullable: true,
    authScopes: { staff: true },
    description: 'Null for a draft.',
    complexity: 20,
    select: { id: true, publishedAt: true, guidance: { select: guidanceScope } },
    resolve: ({ id, publishedAt, guidance }, _args, { db, viewer, now }) =>
      viewer && publishedAt ? reachOf(db, id, reachedInSight(guidance, viewer), now) : null,
  }),
)

builder.prismaObjectField('GuidanceVersion', 'whyNotRemind', (t) =>
  t.field({
    type: WhyNot,
    nullable: true,
    authScopes: { staff: true },
    description: 'Why the viewer cannot remind shops of it now; null: can.',
    complexity: 10,
    select: { id: true, supersededAt: true, guidance: { select: guidanceScope } },
    resolve: async ({ id, supersededAt, guidance }, _args, { db, viewer, now, timeZone }) => {
      if (!viewer) return null
      const status = supersededAt ? 'WITHDRAWN' : guidanceStatusAt(guidance, now, timeZone)
      const shops = reachedInSight(guidance, viewer)
      const remindableCount = await db.retailer.count({ where: { AND: [shops, isRemindable(id, now)] } })
      return asWhyNot(whyNotRemindAll({ status, remindableCount }, now, timeZone))
    },
  }),
)
