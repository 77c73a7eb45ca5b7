import { askPool, type Db, Prisma } from '@kewo/db'
import type { Words } from '@kewo/domain'
import type { DeadOrder } from '@kewo/db/queue'

/** So long what failed for good rests. What still waits in the rows is then tried again. */
const restMs = 60 * 60_000

/** Lays before the admins what was tried as often as it may be; again and again the same is one. */
export async function noteFailed(db: Db, order: DeadOrder, failedAt: Date): Promise<void> {
  const { line: queue, key, data, since, id: errorNumber, tries } = order
  const last = { data, failedAt, errorNumber, tries, problem: wordsIn(order.problem) ?? Prisma.DbNull }
  await db.failedWork.upsert({
    where: { queue_key: { queue, key } },
    create: { queue, key, since, ...last },
    update: last,
  })
}

/** The words of what was thrown, where it has some for people. */
function wordsIn(problem: unknown): Words | null {
  const words = member(problem, 'words')
  const [zh, en] = [member(words, 'zh-CN'), member(words, 'en')]
  return typeof zh === 'string' && typeof en === 'string' ? { 'zh-CN': zh, en } : null
}

const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** What succeeded after all lies before nobody. */
export async function noteDone(db: Db, queue: string, key: string): Promise<void> {
  await askPool(db, Prisma.sql`DELETE FROM "FailedWork" WHERE queue = ${queue} AND key = ${key}`)
}

/** What has failed so lately that it is not tried again by itself. */
export async function failedKeys(db: Db, queue: string, now: Date): Promise<ReadonlySet<string>> {
  const since = new Date(now.getTime() - restMs)
  const failed = await askPool<{ key: string }>(
    db,
    Prisma.sql`SELECT key FROM "FailedWork" WHERE queue = ${queue} AND "failedAt" > ${since}`,
  )
  return new Set(failed.map(({ key }) => key))
}
