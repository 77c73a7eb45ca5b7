import { PromiseOfSomebodyElse } from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import { found } from '../builder/errors.ts'
import { lockChains } from '../hashChain/chainHead.ts'
import { helpRequestScope } from '../helpRequest/helpRequestScope.ts'
import { retailerScope } from '../retailer/access.ts'
import type { StaffViewer, Viewer } from '../viewer/viewer.ts'
import { visiblePromises } from './access.ts'
import { lockRow } from '../write/lockRow.ts'

const withPeople = {
  retailer: { select: { ...retailerScope, name: true, userId: true } },
  staff: { select: { name: true, userId: true } },
  helpRequest: { select: { ...helpRequestScope, id: true, desk: true } },
} satisfies Prisma.PromiseInclude

export type WholePromise = Prisma.PromiseGetPayload<{ include: typeof withPeople }>

/** The promise in the viewer's scope, or as the clock sees it, locked until the transaction ends, with its shop's chains. */
export async function lockPromise(
  db: DbTransaction,
  viewer: Viewer | 'CLOCK',
  id: string,
): Promise<WholePromise> {
  const of = found(await db.promise.findUnique({ where: { id }, select: { retailerId: true } }))
  await lockChains(db, of.retailerId)
  await lockRow(db, 'Promise', id)
  const scope = viewer === 'CLOCK' ? {} : visiblePromises(viewer)
  return found(await db.promise.findFirst({ where: { id, AND: scope }, include: withPeople }))
}

/** The viewer's own promise, locked. Throws PromiseOfSomebodyElse for another's. */
export async function lockOwnPromise(
  db: DbTransaction,
  viewer: StaffViewer,
  id: string,
): Promise<WholePromise> {
  const promise = await lockPromise(db, viewer, id)
  if (promise.staffId !== viewer.staffId) throw new PromiseOfSomebodyElse(promise.staff.name)
  return promise
}
