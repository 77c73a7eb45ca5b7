import { chainHash, firstPreviousHash, InvalidInput, tracePayload } from '@kewo/domain'
import type { DbTransaction, Prisma, Trace } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { hangUploads } from '../file/hangUploads.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { sha256 } from '../hashChain/sha256.ts'
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
  const { db, viewer, now } = context
  const leftOpen = await leftOpenBefore(db, visit, context)
  const refusal = whyNotTrace(draft, leftOpen)
  if (refusal) throw refusal
  await refuseUnknownBrands(db, draft)
  const signatureFileId = await takeUpload(db, viewer, 'signatureFileId', draft.signatureFileId)
  // Two records of one shop at once: the second waits here and takes its place behind the first.
  await db.$queryRaw`SELECT id FROM "Retailer" WHERE id = ${visit.retailerId}::uuid FOR NO KEY UPDATE`
  const record = await recordOf(context, visit, { ...draft, signatureFileId }, leftOpen)
  const previousHash = record.previous?.hash ?? firstPreviousHash
  const hash = chainHash(previousHash, tracePayload(record.content), sha256)
  const { id } = await db.trace.create({
    data: { ...rowOf(record.content), repeatsId: record.repeatsId, previousHash, hash, submittedAt: now },
  })
  await hangUploads(db, viewer, draft.photoIds, { traceId: id })
  return db.trace.findUniqueOrThrow({ where: { id } })
}

async function recordOf(context: Context, visit: OfVisit, draft: TraceDraft, leftOpen: readonly LeftOpen[]) {
  const { db, now } = context
  const [previous, newest, quality] = await Promise.all([
    db.trace.findFirst({ where: { retailerId: visit.retailerId }, orderBy: { chainIndex: 'desc' } }),
    db.trace.findFirst({ where: { visitId: visit.id }, orderBy: { version: 'desc' } }),
    qualityOf(db, visit, draft, leftOpen, context),
  ])
  const content = {
    visitId: visit.id,
    retailerId: visit.retailerId,
    version: (newest?.version ?? 0) + 1,
    chainIndex: (previous?.chainIndex ?? 0) + 1,
    commentary: draft.commentary,
    heard: draft.heard,
    summary: draft.summary,
    suggestions: draft.suggestions,
    findings: draft.findings,
    followUps: draft.followUps.map(({ kind, id, settled, words }) => ({
      promiseId: kind === 'PROMISE' ? id : null,
      findingId: kind === 'FINDING' ? id : null,
      settled,
      words,
    })),
    brandIds: draft.brandIds,
    photoIds: draft.photoIds,
    signatureName: draft.signatureName,
    signatureFileId: draft.signatureFileId,
    qualityScore: quality.score,
    // As the database gives it back, so that the hash is over the same.
    qualityReasons: JSON.parse(JSON.stringify(quality.parts)) as Prisma.InputJsonValue,
    submittedAt: now,
  }
  return { previous, content, repeatsId: quality.repeatsId }
}

type Content = Awaited<ReturnType<typeof recordOf>>['content']

function rowOf(content: Content) {
  const { suggestions, findings, followUps, brandIds, photoIds: _attached, ...columns } = content
  const inOrder = <Part>(parts: readonly Part[]) =>
    parts.map((part, index) => ({ ...part, position: index + 1 }))
  return {
    ...columns,
    suggestions: { create: inOrder(suggestions) },
    findings: { create: inOrder(findings) },
    followUps: { create: inOrder(followUps) },
    brands: { create: brandIds.map((brandId) => ({ brandId })) },
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
    en: 'One of the brands is no longer there. Please choose again.',
  })
}
