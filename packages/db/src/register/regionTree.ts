import { CompanyMissing, regionKey, type RegionNames } from '@kewo/domain'
import type { Client } from 'pg'

/** Finds the regions of a register by name below the company, and makes those that are missing. */
export type RegionTree = {
  /** Id of the department. Rolled back with the transaction that it is called in; the tree is then of no more use. */
  departmentId(names: RegionNames): Promise<string>
}

type Region = { id: string; parentId: string | null; kind: string; name: string }

export async function loadRegionTree(client: Client): Promise<RegionTree> {
  const { rows } = await client.query<Region>('SELECT id, "parentId", kind, name FROM "Region" ORDER BY id')
  const company = rows.find((region) => region.kind === 'COMPANY')
  if (!company) throw new CompanyMissing()
  // Of two spellings that stand there already the first is taken.
  const ids = new Map(
    rows.toReversed().map((region) => [keyOf(region.parentId ?? '', region.name), region.id]),
  )

  const childId = async (parentId: string, kind: 'BRANCH' | 'DEPARTMENT', name: string): Promise<string> => {
    const known = ids.get(keyOf(parentId, name))
    if (known !== undefined) return known
    const id = await makeRegion(client, parentId, kind, name)
    ids.set(keyOf(parentId, name), id)
    return id
  }

  return {
    async departmentId({ branch, department }) {
      return childId(await childId(company.id, 'BRANCH', branch), 'DEPARTMENT', department)
    },
  }
}

const keyOf = (parentId: string, name: string): string => `${parentId} ${regionKey(name)}`

/** Another process may make the same region at the same moment: then that one is taken. */
async function makeRegion(client: Client, parentId: string, kind: string, name: string): Promise<string> {
  await client.query(
    `INSERT INTO "Region" (id, kind, name, "parentId", path)
     SELECT made.id, $2::"RegionKind", $3, parent.id, parent.path || made.id
     FROM "Region" parent, (SELECT uuidv7() AS id) made WHERE parent.id = $1
     ON CONFLICT ("parentId", name) DO NOTHING`,
    [parentId, kind, name],
  )
  const { rows } = await client.query<{ id: string }>(
    'SELECT id FROM "Region" WHERE "parentId" = $1 AND name = $2',
    [parentId, name],
  )
  const [region] = rows
  if (!region) throw new Error(`The region ${name} was not written.`)
  return region.id
}
