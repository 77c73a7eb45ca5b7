import { dayFromNow, makeRetailerOf, makeVisit, type Team } from '@kewo/testkit'
import type { Db } from '@kewo/db'
import type { Variables } from '../fittingArgs.ts'
import { type Asker, globalId } from '../useSchema.ts'

/** A call that is taken, less its key and what it has seen, and who makes it. */
export type KeyedCall = { asker: Asker; sent: Variables }
export type Make = (db: Db, team: Team & { admin: { userId: string } }) => Promise<KeyedCall>
export type Calls = Record<string, Make>

type Row = { id: string }

export const about = (asker: Asker, type: string, row: Row, more: object = {}): KeyedCall => ({
  asker,
  sent: { id: globalId(type, row), ...more },
})

export const day = (days: number) => dayFromNow(days).toISOString().slice(0, 10)

/** A shop of the team about which nothing is known yet. */
export const freshShop = (db: Db, { territory }: Team, over: object = {}) =>
  makeRetailerOf(db, territory, over)

export async function visitOf(db: Db, team: Team, over: object) {
  const shop = await freshShop(db, team)
  return makeVisit(db, { retailerId: shop.id, staffId: team.manager.id, completedAt: null, ...over })
}

/** One to the team's own shop, in three days. */
export const plannedVisit = (db: Db, { retailer, manager }: Team) =>
  makeVisit(db, {
    ...{ retailerId: retailer.id, staffId: manager.id, status: 'PLANNED', plannedOn: dayFromNow(3) },
    ...{ startedAt: null, completedAt: null },
  })
