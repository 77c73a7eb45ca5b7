import { receiptStatuses } from '@kewo/domain'
import type { Prisma } from '@kewo/db'
import { bounded } from '../builder/bounded.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { inDirection, SortDirection } from '../builder/order.ts'
import type { SignedIn } from '../builder/context.ts'
import { searchingAtOnce } from '../search/searching.ts'
import { guidanceScope, visibleVersions } from './access.ts'
import { GuidanceVersion } from './guidanceVersion.ts'
import { askRetailer } from '../retailer/filter.ts'
import { reachedInSight } from './reach.ts'

export const ReceiptStatus = builder.enumType('ReceiptStatus', {
  values: receiptStatuses,
  description: 'How far a shop has come with a version: not opened, opened, read to the end, understood.',
})

type Status = (typeof receiptStatuses)[number]

/** The shops that stand so with a version. */
function standing(versionId: string, status: Status): Prisma.RetailerWhereInput {
  const byStatus: Record<Status, Prisma.RetailerWhereInput> = {
    UNOPENED: { receipts: { none: { versionId, openedAt: { not: null } } } },
    OPENED: { receipts: { some: { versionId, openedAt: { not: null }, readToEndAt: null } } },
    READ: { receipts: { some: { versionId, readToEndAt: { not: null }, understoodAt: null } } },
    UNDERSTOOD: { receipts: { some: { versionId, understoodAt: { not: null } } } },
  }
  return byStatus[status]
}

const GuidanceReaderFilter = builder.inputType('GuidanceReaderFilter', {
  fields: (t) => ({
    statuses: t.field({ type: [ReceiptStatus], description: 'Empty: all.' }),
    acted: t.boolean({ description: 'Only shops that have sent a photo of their own.' }),
    search: t.string({
      description:
        "Words of the shop's name, owner, telephone, licence number or address; also by pinyin or its initials.",
    }),
  }),
})

type Filter = typeof GuidanceReaderFilter.$inferInput

async function readersWhere(
  context: SignedIn,
  versionId: string,
  filter: Filter | null | undefined,
): Promise<Prisma.RetailerWhereInput> {
  const { db, viewer } = context
  const { guidance } = found(
    await db.guidanceVersion.findFirst({
      where: { id: versionId, publishedAt: { not: null }, AND: visibleVersions(viewer, context) },
      select: { guidance: { select: guidanceScope } },
    }),
  )
  const statuses = filter?.statuses ?? []
  return {
    AND: [
      reachedInSight(guidance, viewer),
      statuses.length > 0 ? { OR: statuses.map((status) => standing(versionId, status)) } : {},
      filter?.acted ? { receipts: { some: { versionId, actedAt: { not: null } } } } : {},
      searchingAtOnce(filter?.search, askRetailer),
    ],
  }
}

builder.queryField('guidanceReaders', (t) =>
  t.withAuth({ staff: true }).prismaConnection({
    type: 'Retailer',
    cursor: 'id',
    description:
      'The shops that a published version is for and that the viewer serves, by name; Retailer.guidanceReceipt says how far each has come.',
    args: {
      versionId: t.arg.globalID({ for: GuidanceVersion, required: true }),
      filter: t.arg({ type: GuidanceReaderFilter }),
      direction: t.arg({
        type: SortDirection,
        description: 'Of the names of the shops; ascending where nothing is said.',
      }),
    },
    totalCount: async (_connection, { versionId, filter }, context) =>
      context.db.retailer.count({ where: await readersWhere(context, versionId.id, filter), ...bounded }),
    resolve: async (query, _root, { versionId, filter, direction }, context) =>
      context.db.retailer.findMany({
        ...query,
        where: await readersWhere(context, versionId.id, filter),
        orderBy: inDirection<Prisma.RetailerOrderByWithRelationInput>(
          [{ name: 'asc' }, { id: 'asc' }],
          direction,
        ),
      }),
  }),
)
