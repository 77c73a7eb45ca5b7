import { dayOfDateColumn } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { notify, type Telling } from '../notification/notify.ts'

/** Tells the shop that a promise is said to be kept. */
export async function tellKept(telling: Telling, id: string): Promise<void> {
  const { text, retailer, staff, helpRequestId } = await readPromise(telling.db, id)
  await notify(telling, [retailer.userId], 'PROMISE_KEPT', {
    params: { name: staff.name, promise: text },
    subjectId: id,
    helpRequestId,
  })
}

/** Tells the shop that a promise that was said to be kept is not kept yet. */
export async function tellOpenAgain(telling: Telling, id: string): Promise<void> {
  const { text, dueOn, retailer, staff, helpRequestId } = await readPromise(telling.db, id)
  await notify(telling, [retailer.userId], 'PROMISE_OPEN_AGAIN', {
    params: { name: staff.name, promise: text, day: dayOfDateColumn(dueOn) },
    subjectId: id,
    helpRequestId,
  })
}

/** Tells the shop that a promise was taken back, and why. */
export async function tellWithdrawn(telling: Telling, id: string, reason: string): Promise<void> {
  const { text, retailer, staff, helpRequestId } = await readPromise(telling.db, id)
  await notify(telling, [retailer.userId], 'PROMISE_WITHDRAWN', {
    params: { name: staff.name, promise: text, reason },
    subjectId: id,
    helpRequestId,
  })
}

function readPromise(db: DbTransaction, id: string) {
  return db.promise.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ text: true, dueOn: true, helpRequestId: true },
      retailer: { select: { userId: true } },
      staff: { select: { name: true } },
    },
  })
}
