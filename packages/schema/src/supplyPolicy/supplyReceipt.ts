import { receiptStatusOf } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { ReceiptStatus } from '../receipt/receipt.ts'
import { retailerScope, seesRetailer } from '../retailer/access.ts'
import { mayReadBrands } from '../viewer/viewer.ts'

export const SupplyReceipt = builder.prismaNode('SupplyReceipt', {
  description:
    '阅知回执: what one shop did with one version of a supply policy, each the first time. A shop that has done nothing has none.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: {
    openedAt: true,
    readToEndAt: true,
    understoodAt: true,
    wrongAnswers: true,
    remindedAt: true,
    retailer: { select: retailerScope },
  },
  authScopes: ({ retailer }, { viewer }) => mayReadBrands(viewer) && seesRetailer(viewer, retailer),
  fields: (t) => ({
    status: t.field({ type: ReceiptStatus, resolve: receiptStatusOf }),
    openedAt: t.expose('openedAt', { type: 'DateTime', nullable: true }),
    readToEndAt: t.expose('readToEndAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it came to the end of its lines.',
    }),
    understoodAt: t.expose('understoodAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the question was answered right.',
    }),
    wrongAnswers: t.exposeInt('wrongAnswers', { description: 'Before the right one.' }),
    remindedAt: t.expose('remindedAt', { type: 'DateTime', nullable: true, description: 'The last time.' }),
    retailer: t.relation('retailer'),
  }),
})
