import {
  RegisterImportNotUndoable,
  RegisterImportRunning,
  RegisterImportWorkedOn,
  type Words,
} from '@kewo/domain'
import { askOf, type DbTransaction, openRegionsOf } from '@kewo/db'
import { retailerColumns } from './retailerColumns.ts'
import { counted, workOnCreated } from './workOnShops.ts'

/**
 * Puts back what an import changed and closes what it created, in the transaction that is open. Refuses once somebody has
 * worked on these shops, saying what. The shops are held until the transaction ends, so that nobody begins meanwhile.
 */
export async function undoRegisterImport(
  db: DbTransaction,
  importId: string,
  now: Date,
): Promise<{ restored: number; closed: number }> {
  const [lock] = await db.$queryRaw<{ free: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtext('kewo register import')) AS free`
  if (lock?.free !== true) throw new RegisterImportRunning()
  const { count } = await db.registerImport.updateMany({
    where: { id: importId, status: { in: ['COMPLETED', 'CANCELLED', 'FAILED'] }, changes: { some: {} } },
    data: { status: 'UNDONE', undoneAt: now },
  })
  if (count === 0) throw new RegisterImportNotUndoable()
  await db.$queryRaw`
    SELECT 1 FROM "Retailer" WHERE id IN (SELECT "retailerId" FROM "RegisterImportChange" WHERE "importId" = ${importId}::uuid)
    ORDER BY id FOR UPDATE`
  const work = [...(await changesSince(db, importId)), ...(await workOnCreated(db, importId))]
  if (work.length > 0) throw new RegisterImportWorkedOn(work)
  const restored = await restore(db, importId)
  const changes = await db.registerImportChange.findMany({
    where: { importId, created: false },
    select: { retailerId: true },
  })
  await openRegionsOf(
    askOf(db),
    changes.map(({ retailerId }) => retailerId),
  )
  const closed = await closeCreated(db, importId, now)
  await restoreEntries(db, importId)
  await db.registerImportChange.deleteMany({ where: { importId } })
  return { restored, closed }
}

/** Shops that are no longer as the import left them. */
async function changesSince(db: DbTransaction, importId: string): Promise<Words[]> {
  const [row] = await db.$queryRaw<{ imported: number; edited: number; given: number }[]>`
    SELECT count(*) FILTER (WHERE again)::int AS imported,
      count(*) FILTER (WHERE NOT again AND edited)::int AS edited,
      count(*) FILTER (WHERE given)::int AS given
    FROM (
      SELECT
        EXISTS (
          SELECT FROM "RegisterImportChange" later JOIN "RegisterImport" run ON run.id = later."importId"
          WHERE later."retailerId" = c."retailerId" AND run."finishedAt" > this."finishedAt") AS again,
        CASE WHEN c.created THEN r."updatedAt" > r."createdAt"
          ELSE r.* IS DISTINCT FROM jsonb_populate_record(r, c.after) END AS edited,
        c.created AND (r."userId" IS NOT NULL OR r."territoryId" IS NOT NULL) AS given
      FROM "RegisterImportChange" c
      JOIN "RegisterImport" this ON this.id = c."importId"
      JOIN "Retailer" r ON r.id = c."retailerId"
      WHERE c."importId" = ${importId}::uuid) shops`
  const { imported = 0, edited = 0, given = 0 } = row ?? {}
  return [
    ...(imported > 0
      ? [counted({ 'zh-CN': '又被导入改动', en: 'changed by another import' }, imported)]
      : []),
    ...(edited > 0 ? [counted({ 'zh-CN': '被人改动', en: 'edited' }, edited)] : []),
    ...(given > 0
      ? [counted({ 'zh-CN': '已开通登录或分给辖区', en: 'sign-in enabled or territory assigned' }, given)]
      : []),
  ]
}

const restored = Object.keys(retailerColumns)
  .map((name) => `"${name}" = earlier."${name}"`)
  .join(', ')

const restore = (db: DbTransaction, importId: string): Promise<number> =>
  db.$executeRawUnsafe(
    `UPDATE "Retailer" r SET "updatedAt" = now(), ${restored}
     FROM (
       SELECT (jsonb_populate_record(shop, c.before)).*
       FROM "RegisterImportChange" c JOIN "Retailer" shop ON shop.id = c."retailerId"
       WHERE c."importId" = $1::uuid AND NOT c.created AND c.before <> '{}') earlier
     WHERE earlier.id = r.id`,
    importId,
  )

const closeCreated = (db: DbTransaction, importId: string, now: Date): Promise<number> =>
  db.$executeRaw`
    UPDATE "Retailer" r SET "closedAt" = COALESCE(r."closedAt", ${now}), "updatedAt" = ${now}
    FROM "RegisterImportChange" c WHERE c."retailerId" = r.id AND c.created AND c."importId" = ${importId}::uuid`

/** What the register said is unsaid, so that the right file says it anew. */
async function restoreEntries(db: DbTransaction, importId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "RegisterEntry" e SET said = COALESCE(c.entry -> 'said', '{}'), undone = c.created OR (c.entry -> 'undone')::boolean,
      "importId" = (SELECT id FROM "RegisterImport" WHERE id = (c.entry ->> 'importId')::uuid), line = COALESCE((c.entry ->> 'line')::int, e.line)
    FROM "RegisterImportChange" c
    WHERE c."retailerId" = e."retailerId" AND c."importId" = ${importId}::uuid AND (c.created OR c.entry IS NOT NULL)`
  await db.$executeRaw`
    DELETE FROM "RegisterEntry" e USING "RegisterImportChange" c
    WHERE c."retailerId" = e."retailerId" AND c."importId" = ${importId}::uuid AND NOT c.created AND c.entry IS NULL`
}
