import type { Db } from '@kewo/db'
import { mayReadBrands, type RetailerViewer } from '../viewer/viewer.ts'

/** What the shop could order week by week as far as it has looked, and what it ordered. */
export async function ownSupply(db: Db, viewer: RetailerViewer) {
  const receipts = await db.supplyReceipt.findMany({
    where: { retailerId: viewer.retailerId },
    orderBy: { id: 'asc' },
    select: {
      ...{ openedAt: true, readToEndAt: true, understoodAt: true },
      version: { select: { number: true, policy: { select: { week: true } } } },
    },
  })
  return receipts.map(({ version, ...receipt }) => ({
    ...{ week: version.policy.week, version: version.number, ...receipt },
  }))
}

/** What it wanted and was given; without a valid licence not of which product. */
export async function ownOrders(db: Db, viewer: RetailerViewer) {
  const orders = await db.orderLine.findMany({
    where: { retailerId: viewer.retailerId },
    orderBy: [{ week: 'asc' }, { product: { name: 'asc' } }],
    select: { week: true, wanted: true, given: true, product: { select: { name: true } } },
  })
  return orders.map(({ product, ...order }) => ({
    ...{ ...order, product: mayReadBrands(viewer) ? product.name : null },
  }))
}
