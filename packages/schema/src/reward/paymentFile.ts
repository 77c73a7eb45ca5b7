import { builder } from '../builder/builder.ts'
import { viewerMay } from '../viewer/viewer.ts'
import { paymentCsv } from './paymentCsv.ts'

export const PaymentFile = builder.prismaNode('PaymentFile', {
  description: 'What was given out to be paid.',
  id: { field: 'id' },
  runScopesOnType: true,
  select: { id: true },
  authScopes: (_row, { viewer }) => viewerMay(viewer, 'payRewards'),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'The number that it goes by.' }),
    createdAt: t.expose('createdAt', { type: 'DateTime' }),
    createdBy: t.relation('createdBy'),
    count: t.int({
      description: 'How many rewards stand in it.',
      select: { _count: { select: { lines: true } } },
      resolve: ({ _count }) => _count.lines,
    }),
    paidCount: t.int({
      description: 'How many of them have come back as paid.',
      complexity: 5,
      select: { id: true },
      resolve: ({ id }, _args, { db }) =>
        db.paymentLine.count({ where: { fileId: id, reward: { state: 'PAID' } } }),
    }),
    cents: t.int({
      description: 'What it comes to, integer cents.',
      complexity: 5,
      select: { id: true },
      resolve: async ({ id }, _args, { db }) => {
        const sum = await db.paymentLine.aggregate({ where: { fileId: id }, _sum: { cents: true } })
        return sum._sum.cents ?? 0
      },
    }),
    csv: t.string({
      description:
        'The file itself: a line for each reward with its number, the licence number and name of the shop, what it is for, and the sum in yuan.',
      complexity: 100,
      select: { id: true },
      resolve: ({ id }, _args, { db, locale }) => paymentCsv(db, id, locale),
    }),
  }),
})
