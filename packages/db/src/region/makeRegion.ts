import { type RegionKind, regionKey } from '@kewo/domain'
import type { Ask } from '../client/ask.ts'

export type NewRegion = {
  readonly parentId: string
  readonly kind: RegionKind
  readonly name: string
  readonly nameEn: string | null
}

/** Until the transaction ends nobody else makes, names or moves regions: their names are told apart by more than bytes. */
export async function holdRegionTree(ask: Ask): Promise<void> {
  await ask(`SELECT pg_advisory_xact_lock(hashtext('kewo region tree'))::text`)
}

/** The region of this name below a parent, in whatever spelling; `besides` does not count. */
export async function regionNamed(
  ask: Ask,
  parentId: string,
  name: string,
  besides: string | null = null,
): Promise<{ id: string; name: string; closedAt: Date | null } | null> {
  const siblings = await ask<{ id: string; name: string; closedAt: Date | null }>(
    `SELECT id, name, "closedAt" FROM "Region" WHERE "parentId" = $1::uuid ORDER BY id`,
    parentId,
  )
  return siblings.find((one) => one.id !== besides && regionKey(one.name) === regionKey(name)) ?? null
}

/** Makes a region, unless one of that name lies there: then that one is it, and nothing is made. */
export async function makeRegion(ask: Ask, region: NewRegion): Promise<{ id: string; made: boolean }> {
  await holdRegionTree(ask)
  const twin = await regionNamed(ask, region.parentId, region.name)
  if (twin) return { id: twin.id, made: false }
  const [row] = await ask<{ id: string }>(
    `INSERT INTO "Region" (kind, name, "nameEn", "parentId") VALUES ($1::"RegionKind", $2, $3, $4::uuid) RETURNING id`,
    region.kind,
    region.name,
    region.nameEn,
    region.parentId,
  )
  if (!row) throw new Error(`The region ${region.name} was not written.`)
  return { id: row.id, made: true }
}
