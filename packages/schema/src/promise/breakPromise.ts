import type { DbTransaction } from '@kewo/db'
import type { JobContext } from '../job/jobs.ts'
import { chainPromise } from '../hashChain/chainEntries.ts'
import { createHelpRequest } from '../helpRequest/createHelpRequest.ts'
import { requestPeople } from '../helpRequest/requestPeople.ts'
import { notify } from '../notification/notify.ts'
import type { WholePromise } from './lockPromise.ts'

type Context = Pick<JobContext, 'live' | 'now' | 'timeZone'> & { db: DbTransaction }

/**
 * A promise was not kept: a help request is opened by itself, and both sides are told, but for the shop that says so itself. One that was given in a complaint or
 * a confidential request opens another of its kind, which reaches the same people. Inside a transaction only.
 */
export async function breakPromise(
  context: Context,
  promise: WholePromise,
  by: 'SHOP' | 'CLOCK',
  onBehalf: { onBehalfById: string | null } = { onBehalfById: null },
): Promise<void> {
  const { db, now } = context
  const { id, text, retailer, staff } = promise
  const origin = promise.helpRequest
  const request = await createHelpRequest(context, {
    retailerId: retailer.id,
    category: origin?.category === 'COMPLAINT' ? 'COMPLAINT' : 'OTHER',
    urgency: 'NORMAL',
    confidential: origin?.confidential ?? false,
    complaintAboutId: origin?.complaintAboutId ?? null,
    assigneeId: origin?.category === 'COMPLAINT' ? origin.assigneeId : null,
    cause: 'PROMISE_BROKEN',
    words: text,
    by,
    ...onBehalf,
  })
  await db.promise.update({
    where: { id },
    data: {
      status: 'BROKEN',
      settledAt: now,
      brokenRequestId: request.id,
      ...(by === 'SHOP' && { notKeptAt: now, ...onBehalf }),
    },
  })
  await chainPromise(db, id)
  // Who may no longer read what it was given in is not told of it either.
  const readers = origin ? (await requestPeople(db, { ...request, retailer })).readers : [staff]
  const owes = readers.find(({ userId }) => userId === staff.userId)
  const notice = { params: { shop: retailer.name, promise: text }, subjectId: request.id }
  if (by === 'SHOP') await notify(context, [owes?.userId], 'PROMISE_NOT_KEPT', notice)
  else await notify(context, [retailer.userId, owes?.userId], 'PROMISE_BROKEN', notice)
}
