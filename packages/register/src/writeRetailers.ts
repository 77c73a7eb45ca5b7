import type { Ask } from '@kewo/db'
import { type RetailerColumns, retailerColumns } from './retailerColumns.ts'

export type NewRetailer = { licenceNumber: string; columns: RetailerColumns }
export type ChangedRetailer = { id: string; columns: RetailerColumns }

const columnNames = Object.keys(retailerColumns)
  .map((name) => `"${name}"`)
  .join(', ')
const columnTypes = Object.entries(retailerColumns)
  .map(([name, type]) => `"${name}" ${type}`)
  .join(', ')

/**
 * Makes shops, of a register or by hand, by one statement. Their ids by licence number; one that somebody else made
 * meanwhile is not among them.
 */
export async function insertRetailers(ask: Ask, shops: readonly NewRetailer[]): Promise<Map<string, string>> {
  if (shops.length === 0) return new Map()
  const rows = shops.map(({ licenceNumber, columns }) => ({ licenceNumber, ...columns }))
  const made = await ask<{ id: string; licenceNumber: string }>(
    `INSERT INTO "Retailer" ("licenceNumber", "updatedAt", ${columnNames})
     SELECT "licenceNumber", now(), ${columnNames}
     FROM jsonb_to_recordset($1::jsonb) AS shop("licenceNumber" text, ${columnTypes})
     ON CONFLICT ("licenceNumber") DO NOTHING RETURNING id, "licenceNumber"`,
    JSON.stringify(rows),
  )
  return new Map(made.map(({ id, licenceNumber }) => [licenceNumber, id]))
}

const assignments = Object.entries(retailerColumns)
  .map(
    ([name, type]) =>
      `"${name}" = CASE WHEN shop.columns ? '${name}' THEN (shop.columns->>'${name}')::${type} ELSE r."${name}" END`,
  )
  .join(', ')

/** Changes of each shop the columns that are named. */
export async function updateRetailers(ask: Ask, shops: readonly ChangedRetailer[]): Promise<void> {
  if (shops.length === 0) return
  await ask(
    `UPDATE "Retailer" r SET "updatedAt" = now(), ${assignments}
     FROM jsonb_to_recordset($1::jsonb) AS shop(id uuid, columns jsonb) WHERE r.id = shop.id RETURNING r.id`,
    JSON.stringify(shops),
  )
}
