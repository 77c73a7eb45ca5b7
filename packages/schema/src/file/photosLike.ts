import { mostDifferingBits, photoAlreadyUsed } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'

/** Where a photo stands: in a record of a visit, or as the proof of a display. */
export type PhotoUsed = {
  fileId: string
  usedAt: Date
  retailerId: string
  regionId: string
  territoryId: string | null
  name: string
}

/**
 * The earlier photo that is the same picture, or null: the database counts the bits and gives the nearest, the domain decides.
 * `except` are pictures that do not count.
 */
export async function photoLike(
  db: DbTransaction,
  hash: string,
  except: readonly string[] = [],
): Promise<PhotoUsed | null> {
  const near = await db.$queryRaw<(PhotoUsed & { perceptualHash: string })[]>`
    SELECT f.id AS "fileId", f."perceptualHash", COALESCE(t."submittedAt", p."sentAt") AS "usedAt",
      r.id AS "retailerId", r."regionId", r."territoryId", r.name
    FROM "File" f
    LEFT JOIN "Trace" t ON t.id = f."traceId"
    LEFT JOIN "Proof" p ON p."photoId" = f.id
    LEFT JOIN "Participation" a ON a.id = p."participationId"
    JOIN "Retailer" r ON r.id = COALESCE(t."retailerId", a."retailerId")
    WHERE bit_count(('x' || f."perceptualHash")::bit(64) # ('x' || ${hash})::bit(64)) <= ${mostDifferingBits}
      AND f.id <> ALL (${[...except]}::uuid[])
    ORDER BY bit_count(('x' || f."perceptualHash")::bit(64) # ('x' || ${hash})::bit(64)), "usedAt" DESC
    LIMIT 5`
  return photoAlreadyUsed(hash, near)
}

/** Where a photo that was found before stands now; null once it is gone. */
export async function whereUsed(db: DbTransaction, fileId: string): Promise<PhotoUsed | null> {
  const [used] = await db.$queryRaw<PhotoUsed[]>`
    SELECT f.id AS "fileId", COALESCE(t."submittedAt", p."sentAt") AS "usedAt",
      r.id AS "retailerId", r."regionId", r."territoryId", r.name
    FROM "File" f
    LEFT JOIN "Trace" t ON t.id = f."traceId"
    LEFT JOIN "Proof" p ON p."photoId" = f.id
    LEFT JOIN "Participation" a ON a.id = p."participationId"
    JOIN "Retailer" r ON r.id = COALESCE(t."retailerId", a."retailerId")
    WHERE f.id = ${fileId}::uuid`
  return used ?? null
}
