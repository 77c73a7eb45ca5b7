import { InvalidInput, whyNotPromise } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { chainPromise } from '../hashChain/chainEntries.ts'
import { type LyingRequest, requestPeople, servingStaff } from '../helpRequest/requestPeople.ts'
import { notFound } from '../builder/errors.ts'
import type { RetailerScope } from '../retailer/access.ts'
import type { PromiseDraft } from '../trace/traceInput.ts'

type Context = { db: DbTransaction; now: Date; timeZone: string }
type To = {
  retailer: RetailerScope
  visitId: string | null
  /** The request in which it is given: who may not read that cannot owe what grows from it. */
  request?: (LyingRequest & { id: string }) | null
}

/** Most promises made in one visit. */
const most = 20

/**
 * Makes promises to a shop. Refuses one without text, person or day, on a day that cannot be promised, and from
 * somebody who does not serve the shop (NOT_FOUND).
 */
export async function makePromises(
  context: Context,
  to: To,
  promises: readonly PromiseDraft[],
): Promise<void> {
  if (promises.length > most) throw new InvalidInput('promises', tooMany)
  for (const promise of promises) await makePromise(context, to, promise)
}

export async function makePromise(
  { db, now, timeZone }: Context,
  { retailer, visitId, request = null }: To,
  { text, staffId, dueOn }: PromiseDraft,
): Promise<{ id: string }> {
  if (!dueOn) throw new InvalidInput('dueOn', dayMissing)
  const refusal = whyNotPromise({ text, staffId, dueOn }, now, timeZone)
  if (refusal) throw refusal
  const { id: owes } = await servingStaff(db, { retailer }, staffId ?? '')
  if (request && !(await requestPeople(db, request)).readers.some(({ id }) => id === owes)) throw notFound()
  const made = await db.promise.create({
    data: {
      retailerId: retailer.id,
      staffId: owes,
      visitId,
      helpRequestId: request?.id ?? null,
      text,
      dueOn,
      createdAt: now,
    },
    select: { id: true },
  })
  await chainPromise(db, made.id)
  return made
}

const dayMissing = {
  'zh-CN': '请选一下最晚哪一天兑现。',
  en: 'Please choose by which day it will be kept.',
}

const tooMany = {
  'zh-CN': `一次拜访最多作 ${most} 个承诺。`,
  en: `At most ${most} promises can be made in one visit.`,
}
