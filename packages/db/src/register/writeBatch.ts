import {
  registerChanges,
  type RegisterMapping,
  registerIssue,
  type RegisterSaid,
  type RetailerDraft,
  said,
  termByMapping,
} from '@kewo/domain'
import type { Client } from 'pg'
import { noCounts, type RegisterCounts } from './importState.ts'
import type { JudgedRow } from './judgeRegister.ts'
import { findKnownRetailers, type KnownRow } from './knownRetailers.ts'
import type { RegionTree } from './regionTree.ts'
import { columnsOf, type RetailerColumns, retailerColumns } from './retailerColumns.ts'
import { writeIssues } from './writeIssues.ts'

export type BatchContext = {
  readonly client: Client
  readonly importId: string
  readonly mapping: RegisterMapping
  readonly regions: RegionTree
  readonly closingTime: (day: string | null) => string
}

type Entry = { retailerId: string; said: RegisterSaid; line: number }
type NewShop = { licenceNumber: string; columns: RetailerColumns; said: RegisterSaid; line: number }
type ChangedShop = { id: string; columns: RetailerColumns }

/** Writes judged rows in the transaction that is open, by a fixed number of statements. Says what became of them. */
export async function writeBatch(context: BatchContext, rows: readonly JudgedRow[]): Promise<RegisterCounts> {
  const { client, importId } = context
  const licenceNumbers = rows.flatMap(({ draft }) => (draft ? [draft.licenceNumber] : []))
  const known = await findKnownRetailers(client, licenceNumbers)
  const counts = noCounts()
  const fresh: NewShop[] = []
  const changed: ChangedShop[] = []
  const entries: Entry[] = []

  for (const row of rows) {
    const { draft, issues, line } = row
    const shop = draft && known.get(draft.licenceNumber)
    if (draft && shop) {
      const { columns, saysNew, remarks } = await changesOf(context, draft, shop)
      issues.push(...remarks)
      if (saysNew) entries.push({ retailerId: shop.id, said: said(draft), line })
      if (columns) changed.push({ id: shop.id, columns })
      counts[columns ? 'updated' : 'unchanged'] += 1
    } else if (draft?.closed === true && context.mapping.closedShops === 'SKIP') {
      // What was put right in a row that is left out matters to nobody, but that nobody knows its status does.
      const unknown = issues.filter(({ reason }) => reason === 'STATUS_UNKNOWN')
      issues.splice(0, issues.length, registerIssue('CLOSED_BEFORE', 'status', draft.closedOn), ...unknown)
    } else if (draft) {
      fresh.push({
        licenceNumber: draft.licenceNumber,
        columns: await newColumns(context, draft),
        said: said(draft),
        line,
      })
    }
    countIssues(counts, row)
  }

  const made = await insertRetailers(client, fresh)
  counts.created += made.size
  counts.unchanged += fresh.length - made.size
  for (const { licenceNumber, ...entry } of fresh) {
    const retailerId = made.get(licenceNumber)
    if (retailerId !== undefined) entries.push({ retailerId, said: entry.said, line: entry.line })
  }
  await updateRetailers(client, changed)
  await rememberEntries(client, importId, entries)
  await writeIssues(client, importId, rows)
  return counts
}

function countIssues(counts: RegisterCounts, { issues }: JudgedRow): void {
  const kinds = new Set(issues.map((issue) => issue.kind))
  if (kinds.has('REFUSED')) counts.refused += 1
  if (kinds.has('SKIPPED')) counts.skipped += 1
  if (kinds.has('CORRECTED')) counts.corrected += 1
  if (kinds.has('DOUBTFUL')) counts.doubtful += 1
  if (kinds.has('UNCLEAR')) counts.unclear += 1
}

async function changesOf(
  { mapping, regions, closingTime }: BatchContext,
  draft: RetailerDraft,
  shop: KnownRow,
) {
  const { write, saysNew, issues } = registerChanges(shop.said, draft, shop.retailer)
  const regionId = write.region ? await regions.departmentId(write.region) : null
  const closing = write.closed === true ? { closedOn: draft.closedOn } : {}
  const licenceTerm = termByMapping(mapping, shop.retailer.licenceTerm)
  const changes = { ...write, ...closing, ...(licenceTerm && { licenceTerm }) }
  const columns = columnsOf(changes, regionId, closingTime)
  return { columns: Object.keys(columns).length > 0 ? columns : null, saysNew, remarks: issues }
}

/** A shop that is new to us takes the mapping's defaults where the register is silent. */
async function newColumns(
  { mapping, regions, closingTime }: BatchContext,
  draft: RetailerDraft,
): Promise<RetailerColumns> {
  const { branch, department, format, marketType, businessDistrict } = mapping.defaults
  const region = draft.region ?? (branch === null ? null : { branch, department })
  // A row without a branch and without a default one was refused when it was read.
  if (region === null) throw new Error('A shop without a region reached the database.')
  const licenceTerm = draft.licenceTerm ?? termByMapping(mapping, null) ?? { kind: 'UNCLEAR', words: '' }
  const columns = columnsOf({ ...said(draft), licenceTerm }, await regions.departmentId(region), closingTime)
  return { format, marketType, businessDistrict, placeStatus: 'UNKNOWN', ...columns }
}

const columnNames = Object.keys(retailerColumns)
  .map((name) => `"${name}"`)
  .join(', ')
const columnTypes = Object.entries(retailerColumns)
  .map(([name, type]) => `"${name}" ${type}`)
  .join(', ')

/** Ids of the shops made, by licence number. One that somebody else made meanwhile is not among them. */
async function insertRetailers(client: Client, shops: readonly NewShop[]): Promise<Map<string, string>> {
  if (shops.length === 0) return new Map()
  const rows = shops.map(({ licenceNumber, columns }) => ({ licenceNumber, ...columns }))
  const { rows: made } = await client.query<{ id: string; licenceNumber: string }>(
    `INSERT INTO "Retailer" ("licenceNumber", "updatedAt", ${columnNames})
     SELECT "licenceNumber", now(), ${columnNames}
     FROM jsonb_to_recordset($1::jsonb) AS shop("licenceNumber" text, ${columnTypes})
     ON CONFLICT ("licenceNumber") DO NOTHING RETURNING id, "licenceNumber"`,
    [JSON.stringify(rows)],
  )
  return new Map(made.map(({ id, licenceNumber }) => [licenceNumber, id]))
}

const assignments = Object.entries(retailerColumns)
  .map(
    ([name, type]) =>
      `"${name}" = CASE WHEN shop.columns ? '${name}' THEN (shop.columns->>'${name}')::${type} ELSE r."${name}" END`,
  )
  .join(', ')

async function updateRetailers(client: Client, shops: readonly ChangedShop[]): Promise<void> {
  if (shops.length === 0) return
  await client.query(
    `UPDATE "Retailer" r SET "updatedAt" = now(), ${assignments}
     FROM jsonb_to_recordset($1::jsonb) AS shop(id uuid, columns jsonb) WHERE r.id = shop.id`,
    [JSON.stringify(shops)],
  )
}

async function rememberEntries(client: Client, importId: string, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  await client.query(
    `INSERT INTO "RegisterEntry" ("retailerId", said, "importId", line)
     SELECT entry."retailerId", entry.said, $2, entry.line
     FROM jsonb_to_recordset($1::jsonb) AS entry("retailerId" uuid, said jsonb, line int)
     ON CONFLICT ("retailerId") DO UPDATE
     SET said = "RegisterEntry".said || EXCLUDED.said, "importId" = EXCLUDED."importId", line = EXCLUDED.line`,
    [JSON.stringify(entries), importId],
  )
}
