import { InvalidInput } from '@kewo/domain'
import type { DbTransaction, Prisma, Trace } from '@kewo/db'
import { v7 } from 'uuid'
import type { SignedIn } from '../builder/context.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { hangUploads } from '../file/hangUploads.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { nextPlace, sealTrace } from './chainedTrace.ts'
import { type LeftOpen, leftOpenBefore } from './leftOpen.ts'
import { qualityOf } from './quality.ts'
import type { TraceDraft } from './traceInput.ts'
import { whyNotTrace } from './whyNotTrace.ts'

type Context = Omit<SignedIn<StaffViewer>, 'db'> & { db: DbTransaction }
type OfVisit = { id: string; retailerId: string; staffId: string; startedAt: Date | null }

/**
 * Adds a record, or a further version of it, to the end of the shop's chain. Inside a transaction only. Throws the
 * rule's refusal.
 */
export async function submitTrace(context: Context, visit: OfVisit, draft: TraceDraft): Promise<Trace> {
  const { db, viewer, pictures } = context
  const leftOpen = await leftOpenBefore(db, visit, context)
  const refusal = whyNotTrace(draft, leftOpen)
  if (refusal) throw refusal
  await refuseUnknownBrands(db, draft)
  const signatureFileId = await takeUpload(db, viewer, 'signatureFileId', draft.signatureFileId)
  // Two records of one shop at once: the second waits here and takes its place behind the first.
  const id = v7()
  const place = await nextPlace(db, visit.retailerId, id)
  const data = { id, ...place, ...(await rowOf(context, visit, { ...draft, signatureFileId }, leftOpen)) }
  await db.trace.create({ data })
  await hangUploads(db, viewer, draft.photoIds, { traceId: id })
  return sealTrace(db, id, (storageKey) => pictures.digest(storageKey))
}

async function rowOf(context: Context, visit: OfVisit, draft: TraceDraft, leftOpen: readonly LeftOpen[]) {
  const { db, now } = context
  const [newest, quality] = await Promise.all([
    db.trace.findFirst({ where: { visitId: visit.id }, orderBy: { version: 'desc' } }),
    qualityOf(db, visit, draft, leftOpen, context),
  ])
  const { commentary, heard, summary, signatureName, signatureFileId } = draft
  return {
    ...{ visitId: visit.id, retailerId: visit.retailerId, version: (newest?.version ?? 0) + 1 },
    ...{ commentary, heard, summary, signatureName, signatureFileId, submittedAt: now },
    qualityScore: quality.score,
    qualityReasons: quality.parts as unknown as Prisma.InputJsonValue,
    repeatsId: quality.repeatsId,
    suggestions: { create: inOrder(draft.suggestions) },
    findings: { create: inOrder(draft.findings) },
    followUps: { create: inOrder(draft.followUps.map(followUpRow)) },
    brands: { create: draft.brandIds.map((brandId) => ({ brandId })) },
  }
}

function inOrder<Part>(parts: readonly Part[]): (Part & { position: number })[] {
  return parts.map((part, index) => ({ ...part, position: index + 1 }))
}

function followUpRow({ kind, id, settled, words }: TraceDraft['followUps'][number]) {
  return {
    promiseId: kind === 'PROMISE' ? id : null,
    findingId: kind === 'FINDING' ? id : null,
    settled,
    words,
  }
}

async function refuseUnknownBrands(db: DbTransaction, { brandIds }: TraceDraft): Promise<void> {
  if (
    brandIds.length === 0 ||
    (await db.brand.count({ where: { id: { in: brandIds } } })) === brandIds.length
  )
    return
  throw new InvalidInput('brandIds', {
    'zh-CN': '选的品牌里有一个已经不在了，请重新选。',
    en: 'One of the brands no longer exists. Please choose again.',
  })
}
