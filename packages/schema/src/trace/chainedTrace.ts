import { chainHash, traceForm, tracePayload } from '@kewo/domain'
import type { DbTransaction, File, Prisma, Trace } from '@kewo/db'
import type { PictureStore } from '@kewo/db/picture'
import { chainEnd, lockChains } from '../hashChain/chainHead.ts'
import { sha256 } from '../hashChain/sha256.ts'

/** All that is hashed of a record. */
export const wholeTrace = {
  ...{ suggestions: true, findings: true, followUps: true, brands: true },
  ...{ photos: true, signatureFile: true, visit: { omit: { draft: true } } },
} satisfies Prisma.TraceInclude

export type WholeTrace = Prisma.TraceGetPayload<{ include: typeof wholeTrace }>

/** The digest of a picture's bytes where they lie. */
export type DigestOf = PictureStore['digest']

/** The payload of a stored record, in the form in which it was chained. */
export async function storedPayload(
  { suggestions, findings, followUps, brands, photos, signatureFile, visit, ...trace }: WholeTrace,
  digestOf: DigestOf,
): Promise<unknown> {
  // The first form knows pictures by their ids alone.
  const chained = async (file: File) => ({
    ...file,
    sha256: trace.form === 1 ? null : await digestOf(file.storageKey),
  })
  return tracePayload({
    ...{ trace, visit, suggestions, findings, followUps, brands },
    photos: await Promise.all(photos.map(chained)),
    signature: signatureFile && (await chained(signatureFile)),
  })
}

/**
 * Puts a record that was just written at the end of its shop's chain. Read back first, so that the hash is over what the database
 * will give again. Inside a transaction only, which holds `lockChains` since before the record took its place.
 */
export async function sealTrace(db: DbTransaction, id: string, digestOf: DigestOf): Promise<Trace> {
  const trace = await db.trace.findUniqueOrThrow({ where: { id }, include: wholeTrace })
  const payload = await storedPayload(trace, digestOf)
  const hash = chainHash(trace.previousHash, payload, sha256)
  return db.trace.update({ where: { id }, data: { hash } })
}

/** Where the next record of a shop stands in its chain, with no hash of its own yet (`sealTrace`). */
export async function nextPlace(db: DbTransaction, retailerId: string, traceId: string) {
  await lockChains(db, retailerId)
  const { chainIndex, hash } = await chainEnd(db, retailerId)
  return { form: traceForm, chainIndex: chainIndex + 1, previousHash: hash, hash: `open ${traceId}` }
}
