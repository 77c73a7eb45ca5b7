import { firstDesk, type HelpRequestCategory, type Urgency } from '@kewo/domain'
import type { DbTransaction, HelpRequest, HelpRequestCause, HelpRequestMessage } from '@kewo/db'
import type { JobContext } from '../job/jobs.ts'
import { retailerScope } from '../retailer/access.ts'
import { helpRequestDeadlines } from './deadlines.ts'
import { requestPeople } from './requestPeople.ts'
import { tellOfStep } from './tellOfStep.ts'

type Context = Pick<JobContext, 'live' | 'now' | 'timeZone'> & { db: DbTransaction }

type NewRequest = {
  retailerId: string
  category: HelpRequestCategory
  urgency: Urgency
  /** Why there is one; ASKED unless told otherwise. What nobody has said does not stand in the thread. */
  cause?: HelpRequestCause
  words: string
  confidential?: boolean
  complaintAboutId?: string | null
  /** The card of a guidance that it is about. */
  aboutBlockId?: string | null
  /** The campaign, or the sum of money, that it asks about. */
  campaignId?: string | null
  rewardId?: string | null
  /** Who has it from the beginning, if that person may read it. */
  assigneeId?: string | null
  /** The shop opens it, or the clock does for it. */
  by: 'SHOP' | 'CLOCK'
  /** 代办: who opens it for the shop. */
  onBehalfById?: string | null
}

/** A new request with its first event, at its first desk, with its clocks running. Inside a transaction only. */
export async function createHelpRequest(
  { db, live, now, timeZone }: Context,
  { by, complaintAboutId = null, confidential = false, onBehalfById = null, ...asked }: NewRequest,
): Promise<HelpRequest & { messages: HelpRequestMessage[] }> {
  const { retailerId, category } = asked
  const retailer = await db.retailer.findUniqueOrThrow({ where: { id: retailerId }, select: retailerScope })
  const guarded = { category, confidential, complaintAboutId, assigneeId: asked.assigneeId ?? null }
  const desk = firstDesk(guarded)
  const lies = await requestPeople(db, { ...guarded, desk, retailer })
  const byRetailer = by === 'SHOP'
  const request = await db.helpRequest.create({
    data: {
      ...asked,
      confidential,
      complaintAboutId,
      openedAt: now,
      lastEventAt: now,
      desk: lies.desk,
      events: {
        create: {
          sequence: 1,
          kind: 'OPENED',
          at: now,
          byRetailer,
          onBehalfById,
          desk: lies.desk,
          assigneeId: guarded.assigneeId,
        },
      },
      ...(byRetailer &&
        asked.cause !== 'PROMISE_BROKEN' && {
          messages: { create: { body: asked.words, at: now, onBehalfById } },
        }),
    },
    include: { retailer: { select: retailerScope }, messages: true },
  })
  const fresh = { ...request, pausedIntervals: [] }
  await db.helpRequest.update({
    where: { id: request.id },
    data: await helpRequestDeadlines(db, request, fresh, timeZone),
  })
  await tellOfStep({ db, live, now }, request, {
    ...{ kind: 'OPENED', staffId: null, byRetailer: true, assigneeId: null },
  })
  await live.publish(db, 'helpRequest', { id: request.id, shop: request.retailer })
  return request
}
