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

/** Own notes, those of the shop and those of peers that a record is held against. */
const mostOwn = 20
const mostOfShop = 20
const mostPeers = 100

const written = {
  suggestions: { orderBy: { position: 'asc' } },
  findings: { orderBy: { position: 'asc' } },
} satisfies Prisma.TraceInclude

type Clock = { now: Date; timeZone: string }
type OfVisit = { id: string; staffId: string; retailerId: string }

/** How much substance a record has, and the id of the earlier one that it repeats. */
export type JudgedTrace = TraceQuality & { repeatsId: string | null }

/** How much substance the record has, as it would be submitted now. `db` is read only. */
export async function qualityOf(
  db: DbTransaction,
  visit: OfVisit,
  trace: TraceDraft,
  leftOpen: readonly LeftOpen[],
  clock: Clock,
): Promise<JudgedTrace> {
  const [productNames, own, shop, peers] = await Promise.all([
    namesOfProducts(db),
    notesOf(db, { visit: { staffId: visit.staffId, id: { not: visit.id } } }, mostOwn),
    notesOf(db, { retailerId: visit.retailerId, visitId: { not: visit.id } }, mostOfShop),
    peersThisWeek(db, visit, clock).then((ofPeers) => notesOf(db, ofPeers, mostPeers)),
  ])
  const texts = (notes: readonly Note[]) => notes.map(({ text }) => text)
  const quality = traceQuality(trace, {
    productNames,
    ownNotes: texts(own),
    shopNotes: texts(shop),
    peerNotes: texts(peers),
    leftOpen: answeredBy(leftOpen, trace.followUps),
  })
  const { repeats } = quality
  const repeated = repeats && { OWN: own, SHOP: shop, PEER: peers }[repeats.whose][repeats.at]
  return { ...quality, repeatsId: repeated?.id ?? null }
}

async function namesOfProducts(db: DbTransaction): Promise<string[]> {
  const select = { name: true, nameEn: true } as const
  const where = { retiredAt: null }
  const [products, brands] = await Promise.all([
    db.product.findMany({ where, select: { ...select, nicknames: true } }),
    db.brand.findMany({ where, select }),
  ])
  const named = [...products, ...brands].flatMap(({ name, nameEn }) => (nameEn ? [name, nameEn] : [name]))
  return [...named, ...products.flatMap(({ nicknames }) => nicknames)]
}

type Note = { id: string; text: string }

async function notesOf(db: DbTransaction, where: Prisma.TraceWhereInput, take: number): Promise<Note[]> {
  const traces = await db.trace.findMany({ where, include: written, orderBy: { submittedAt: 'desc' }, take })
  return traces.map((trace) => ({ id: trace.id, text: traceTexts(trace).join('\n') }))
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
