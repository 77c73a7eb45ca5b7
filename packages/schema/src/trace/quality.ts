import {
  addDays,
  instantAt,
  localDayOf,
  traceQuality,
  type TraceQuality,
  traceTexts,
  weekdayOf,
} from '@kewo/domain'
import type { DbTransaction, Prisma } from '@kewo/db'
import { answeredBy, type LeftOpen } from './leftOpen.ts'
import type { TraceDraft } from './traceInput.ts'

/** Own notes and peers' notes that a record is held against. */
const mostOwn = 20
const mostPeers = 100

const written = {
  suggestions: { orderBy: { position: 'asc' } },
  findings: { orderBy: { position: 'asc' } },
} satisfies Prisma.TraceInclude

type Clock = { now: Date; timeZone: string }
type OfVisit = { id: string; staffId: string }

/** How much substance the record has, as it would be submitted now. `db` is read only. */
export async function qualityOf(
  db: DbTransaction,
  visit: OfVisit,
  trace: TraceDraft,
  leftOpen: readonly LeftOpen[],
  clock: Clock,
): Promise<TraceQuality> {
  const [productNames, ownNotes, peerNotes] = await Promise.all([
    namesOfProducts(db),
    notesOf(db, { visit: { staffId: visit.staffId, id: { not: visit.id } } }, mostOwn),
    peersThisWeek(db, visit, clock).then((peers) => notesOf(db, peers, mostPeers)),
  ])
  return traceQuality(trace, {
    productNames,
    ownNotes,
    peerNotes,
    leftOpen: answeredBy(leftOpen, trace.followUps),
  })
}

async function namesOfProducts(db: DbTransaction): Promise<string[]> {
  const select = { name: true, nameEn: true } as const
  const rows = await Promise.all([
    db.product.findMany({ where: { retiredAt: null }, select }),
    db.brand.findMany({ where: { retiredAt: null }, select }),
  ])
  return rows.flat().flatMap(({ name, nameEn }) => (nameEn ? [name, nameEn] : [name]))
}

async function notesOf(db: DbTransaction, where: Prisma.TraceWhereInput, take: number): Promise<string[]> {
  const traces = await db.trace.findMany({ where, include: written, orderBy: { submittedAt: 'desc' }, take })
  return traces.map((trace) => traceTexts(trace).join('\n'))
}

/** Colleagues of the same region, since Monday. */
async function peersThisWeek(
  db: DbTransaction,
  { staffId }: OfVisit,
  { now, timeZone }: Clock,
): Promise<Prisma.TraceWhereInput> {
  const { regionId } = await db.staff.findUniqueOrThrow({
    where: { id: staffId },
    select: { regionId: true },
  })
  const today = localDayOf(now, timeZone)
  const monday = instantAt(addDays(today, 1 - weekdayOf(today)), 0, timeZone)
  return { submittedAt: { gte: monday }, visit: { staff: { regionId, id: { not: staffId } } } }
}
