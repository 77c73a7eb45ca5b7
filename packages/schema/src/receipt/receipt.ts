import { receiptStatuses, receiptStatusOf } from '@kewo/domain'
import { onBehalfName, onBehalfWords } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { guidanceScope } from '../guidance/access.ts'
import { GuidanceVersion } from '../guidance/guidanceVersion.ts'
import { retailerScope, seesRetailer } from '../retailer/access.ts'
import { ownRow } from '../viewer/ownRow.ts'

export const ReceiptStatus = builder.enumType('ReceiptStatus', {
  values: receiptStatuses,
  description: 'How far a shop has come with a version: not opened, opened, read to the end, understood.',
})

export const Receipt = builder.prismaNode('Receipt', {
  description:
    '阅知回执: what one shop did with one version of a guidance, each the first time. A shop that has done nothing has none.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: {
    openedAt: true,
    readToEndAt: true,
    understoodAt: true,
    actedAt: true,
    wrongAnswers: true,
    remindedAt: true,
    retailer: { select: retailerScope },
  },
  authScopes: ({ retailer }, { viewer }) => seesRetailer(viewer, retailer),
  fields: (t) => ({
    status: t.field({ type: ReceiptStatus, resolve: receiptStatusOf }),
    openedAt: t.expose('openedAt', { type: 'DateTime', nullable: true }),
    readToEndAt: t.expose('readToEndAt', { type: 'DateTime', nullable: true }),
    onBehalfName: t.string({ nullable: true, description: onBehalfWords, ...onBehalfName }),
    understoodAt: t.expose('understoodAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the question was answered right.',
    }),
    actedAt: t.expose('actedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the shop first sent a photo of its own.',
    }),
    wrongAnswers: t.exposeInt('wrongAnswers', { description: 'Before the right one.' }),
    remindedAt: t.expose('remindedAt', { type: 'DateTime', nullable: true, description: 'The last time.' }),
    retailer: t.relation('retailer'),
    version: t.relation('version'),
  }),
})

// What the row check of a receipt needs.
const ofRetailer = { retailer: { select: retailerScope } }

builder.prismaObjectField('GuidanceVersion', 'receipt', (t) =>
  t.field({
    type: Receipt,
    nullable: true,
    description: "The asking shop's own; null for staff, and before the shop has opened it.",
    select: (_args, { viewer }, nested) => ({
      receipts: nested({
        ...ownRow(viewer),
        include: ofRetailer,
      }),
    }),
    resolve: ({ receipts }) => receipts[0] ?? null,
  }),
)

builder.prismaObjectField('Guidance', 'readBefore', (t) =>
  t.field({
    type: GuidanceVersion,
    nullable: true,
    description:
      'The newest earlier version that the asking shop has read to its end, to see what has changed since; null for staff.',
    select: (_args, { viewer }, nested) => ({
      versions: nested({
        where:
          viewer?.kind === 'retailer'
            ? {
                ...{ publishedAt: { not: null }, supersededAt: { not: null } },
                receipts: { some: { retailerId: viewer.retailerId, readToEndAt: { not: null } } },
              }
            : { id: { in: [] } },
        orderBy: { number: 'desc' },
        take: 1,
        include: { guidance: { select: guidanceScope } },
      }),
    }),
    resolve: ({ versions }) => versions[0] ?? null,
  }),
)
