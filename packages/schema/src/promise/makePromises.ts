import { dayOfDateColumn, InvalidInput, whyNotPromise } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import { chainPromise } from '../hashChain/chainEntries.ts'
import { type LyingRequest, requestPeople, servingStaff } from '../helpRequest/requestPeople.ts'
import { notFound } from '../builder/errors.ts'
import { notify } from '../notification/notify.ts'
import type { RetailerScope } from '../retailer/access.ts'
import type { PromiseDraft } from '../trace/traceInput.ts'
import type { StaffViewer } from '../viewer/viewer.ts'

type Context = Omit<SignedIn<StaffViewer>, 'db'> & { db: DbTransaction }
type To = {
  retailer: RetailerScope
  visitId: string | null
  /** When it was given, by which its day is judged: where there was no signal, before we heard of it. */
  givenAt?: Date
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
  context: Context,
  { retailer, visitId, request = null, givenAt = context.now }: To,
  { text, staffId, dueOn }: PromiseDraft,
): Promise<{ id: string }> {
  const { db, viewer, now, timeZone } = context
  if (!dueOn) throw new InvalidInput('dueOn', dayMissing)
  const refusal = whyNotPromise({ text, staffId, dueOn }, givenAt, timeZone)
  if (refusal) throw refusal
  const owes = await servingStaff(db, { retailer }, staffId ?? '')
  if (request && !(await requestPeople(db, request)).readers.some(({ id }) => id === owes.id))
    throw notFound()
  const made = await db.promise.create({
    data: {
      retailerId: retailer.id,
      staffId: owes.id,
      visitId,
      helpRequestId: request?.id ?? null,
      text,
      dueOn,
      createdAt: now,
    },
    select: { id: true, retailer: { select: { name: true, userId: true } } },
  })
  await chainPromise(db, made.id)
  await notify(context, [made.retailer.userId, owes.userId], 'PROMISE_MADE', {
    params: {
      ...{ name: viewer.name, shop: made.retailer.name, owes: owes.name },
      ...{ promise: text, day: dayOfDateColumn(dueOn) },
    },
    subjectId: made.id,
    helpRequestId: request?.id ?? null,
  })
  return made
}

const dayMissing = {
  'zh-CN': '请选一下最晚哪一天兑现。',
  en: 'Please choose a due date.',
}

const tooMany = {
  'zh-CN': `一次拜访最多作 ${most} 个承诺。`,
  en: `You can make at most ${most} promises in one visit.`,
}
