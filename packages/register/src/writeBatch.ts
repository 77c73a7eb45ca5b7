import {
  countPlan,
  noCounts,
  planRow,
  type RegisterCounts,
  type RegisterMapping,
  type RegisterSaid,
  type RetailerDraft,
  said,
  termByMapping,
} from '@kewo/domain'
import type { Client } from 'pg'
import { askOfClient, openRegionsOf } from '@kewo/db'
import { type JudgedRow, numbersOf } from './judgeRegister.ts'
import { knownToImport } from './knownRetailers.ts'
import type { RegionTree } from './regionTree.ts'
import { rememberChanges } from './rememberChanges.ts'
import { columnsOf, type RetailerColumns } from './retailerColumns.ts'
import { writeIssues } from './writeIssues.ts'
import { type ChangedRetailer, insertRetailers, type NewRetailer, updateRetailers } from './writeRetailers.ts'

export type BatchContext = {
  readonly client: Client
  readonly importId: string
  readonly mapping: RegisterMapping
  readonly regions: RegionTree
  readonly closingTime: (day: string | null) => string
}

type Entry = { retailerId: string; said: RegisterSaid; line: number }
type NewShop = NewRetailer & { said: RegisterSaid; line: number }

/** Writes judged rows in the transaction that is open, by a fixed number of statements. Says what became of them. */
export async function writeBatch(context: BatchContext, rows: readonly JudgedRow[]): Promise<RegisterCounts> {
  const { client, importId, mapping } = context
  const ask = askOfClient(client)
  const known = await knownToImport(client)(numbersOf(rows))
  const counts = noCounts()
  const remarked: JudgedRow[] = []
  const fresh: NewShop[] = []
  const changed: ChangedRetailer[] = []
  const entries: Entry[] = []

  for (const row of rows) {
    const { draft, line } = row
    const shop = draft ? known.get(draft.licenceNumber) : undefined
    const plan = planRow(mapping, row, shop)
    if (draft && shop) {
      const columns = await changedColumns(context, plan.changes)
      if (plan.fate === 'UPDATED') changed.push({ id: shop.id, columns })
      if (plan.saysNew) entries.push({ retailerId: shop.id, said: said(draft), line })
    }
    if (draft && plan.fate === 'CREATED') fresh.push(await newShop(context, draft, line))
    countPlan(counts, plan)
    remarked.push({ ...row, issues: plan.issues })
  }

  const made = await insertRetailers(ask, fresh)
  // A shop that somebody else made in this very moment is left as it is.
  counts.created -= fresh.length - made.size
  counts.unchanged += fresh.length - made.size
  const created: Entry[] = []
  for (const { licenceNumber, said: says, line } of fresh) {
    const retailerId = made.get(licenceNumber)
    if (retailerId !== undefined) created.push({ retailerId, said: says, line })
  }
  await rememberChanges(client, importId, {
    created: created.map(({ retailerId }) => retailerId),
    changed,
    heard: entries.map(({ retailerId }) => retailerId),
  })
  await updateRetailers(ask, changed)
  await openRegionsOf(ask, [...made.values(), ...changed.map(({ id }) => id)])
  await rememberEntries(client, importId, [...entries, ...created])
  await writeIssues(client, importId, remarked)
  return counts
}

async function changedColumns(
  { regions, closingTime }: BatchContext,
  changes: RegisterSaid,
): Promise<RetailerColumns> {
  const regionId = changes.region ? await regions.departmentId(changes.region) : null
  return columnsOf(changes, regionId, closingTime)
}

const newShop = async (context: BatchContext, draft: RetailerDraft, line: number): Promise<NewShop> => ({
  licenceNumber: draft.licenceNumber,
  columns: await newColumns(context, draft),
  said: said(draft),
  line,
})

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

async function rememberEntries(client: Client, importId: string, entries: readonly Entry[]): Promise<void> {
  if (entries.length === 0) return
  await client.query(
    `INSERT INTO "RegisterEntry" ("retailerId", said, "importId", line)
     SELECT entry."retailerId", entry.said, $2, entry.line
     FROM jsonb_to_recordset($1::jsonb) AS entry("retailerId" uuid, said jsonb, line int)
     ON CONFLICT ("retailerId") DO UPDATE
     SET said = "RegisterEntry".said || EXCLUDED.said, undone = false, "importId" = EXCLUDED."importId", line = EXCLUDED.line`,
    [JSON.stringify(entries), importId],
  )
}
