import type { Db, HelpRequest, Prisma } from '@kewo/db'
import { hoursFromNow } from './clock.ts'
import { makeRetailer } from './retailer.ts'

/** A new request that lies with the manager's desk, opened an hour ago. */
export async function makeHelpRequest(
  db: Db,
  over: Partial<Prisma.HelpRequestUncheckedCreateInput> = {},
): Promise<HelpRequest> {
  const retailerId = over.retailerId ?? (await makeRetailer(db)).id
  const openedAt = new Date(over.openedAt ?? hoursFromNow(-1))
  const desk = over.desk ?? 'MANAGER'
  return db.helpRequest.create({
    data: {
      category: 'DISPLAY',
      urgency: 'NORMAL',
      words: '新到的货不知道怎么摆，请帮忙看看。',
      lastEventAt: openedAt,
      events: { create: { sequence: 1, kind: 'OPENED', at: openedAt, byRetailer: true, desk } },
      ...over,
      retailerId,
      openedAt,
      desk,
    },
  })
}
