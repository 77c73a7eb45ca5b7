import type { Client } from 'pg'
import type { RetailerColumns } from './retailerColumns.ts'

export type BatchChanges = {
  /** Ids of the shops that the batch has made. */
  readonly created: readonly string[]
  /** Shops that it is about to change. */
  readonly changed: readonly { id: string; columns: RetailerColumns }[]
  /** Ids of the shops about which the register says something new. */
  readonly heard: readonly string[]
}

/**
 * Keeps what a batch does to each shop, so that it can be undone. Called behind the insert, and before shops are updated
 * and entries written: what stands there is what was.
 */
export async function rememberChanges(
  client: Client,
  importId: string,
  { created, changed, heard }: BatchChanges,
): Promise<void> {
  const columns = new Map(changed.map((shop) => [shop.id, shop.columns]))
  const touched = [...new Set([...created, ...columns.keys(), ...heard])]
  if (touched.length === 0) return
  const made = new Set(created)
  const rows = touched.map((id) => ({ id, created: made.has(id), columns: columns.get(id) ?? {} }))
  await client.query(
    `INSERT INTO "RegisterImportChange" ("importId", "retailerId", created, before, after, entry)
     SELECT $2, r.id, shop.created,
       (SELECT COALESCE(jsonb_object_agg(name, to_jsonb(r) -> name), '{}') FROM jsonb_object_keys(shop.columns) name),
       shop.columns,
       (SELECT jsonb_build_object('said', e.said, 'importId', e."importId", 'line', e.line, 'undone', e.undone)
        FROM "RegisterEntry" e WHERE e."retailerId" = r.id)
     FROM jsonb_to_recordset($1::jsonb) AS shop(id uuid, created boolean, columns jsonb)
     JOIN "Retailer" r ON r.id = shop.id`,
    [JSON.stringify(rows), importId],
  )
}
