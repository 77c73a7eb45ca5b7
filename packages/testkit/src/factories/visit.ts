import type { Db, Finding, Prisma, Promise as Promised, Trace, Visit } from '@kewo/db'
import { dayFromNow, hoursFromNow } from './clock.ts'
import { next } from './next.ts'

type OfShopAndStaff = { retailerId: string; staffId: string }

/** A visit that was completed an hour ago. */
export function makeVisit(
  db: Db,
  over: Partial<Prisma.VisitUncheckedCreateInput> & OfShopAndStaff,
): Promise<Visit> {
  return db.visit.create({
    data: { status: 'COMPLETED', startedAt: hoursFromNow(-2), completedAt: hoursFromNow(-1), ...over },
  })
}

/** A submitted record of a visit. Its hashes are unique but form no chain: for that, submit through the schema. */
export async function makeTrace(
  db: Db,
  visit: Pick<Visit, 'id' | 'retailerId'>,
  over: Partial<Prisma.TraceUncheckedCreateInput> = {},
): Promise<Trace> {
  const chainIndex =
    over.chainIndex ?? (await db.trace.count({ where: { retailerId: visit.retailerId } })) + 1
  return db.trace.create({
    data: {
      visitId: visit.id,
      retailerId: visit.retailerId,
      version: 1,
      commentary: '货架第二层缺少价签，老板说周末客人多。',
      summary: '约定周五前补齐价签。',
      signatureName: '王建国',
      qualityScore: 70,
      qualityReasons: [],
      previousHash: '',
      hash: `test-${next()}`,
      submittedAt: hoursFromNow(-1),
      ...over,
      chainIndex,
    },
  })
}

export function makeFinding(
  db: Db,
  over: Partial<Prisma.FindingUncheckedCreateInput> & { traceId: string },
): Promise<Finding> {
  return db.finding.create({
    data: { position: next(), kind: 'PRICE_TAG', words: '第二层没有价签', ...over },
  })
}

/** An open promise, due in three days. */
export function makePromise(
  db: Db,
  over: Partial<Prisma.PromiseUncheckedCreateInput> & OfShopAndStaff,
): Promise<Promised> {
  return db.promise.create({ data: { text: '送来新的价签', dueOn: dayFromNow(3), ...over } })
}
