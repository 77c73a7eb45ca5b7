import { CompanyMissing, regionKey, type RegionNames } from '@kewo/domain'
import { type Ask, makeRegion } from '@kewo/db'

/** Finds the regions of a register by name below the company, and makes those that are missing. */
export type RegionTree = {
  /** Id of the department. Rolled back with the transaction that it is called in; the tree is then of no more use. */
  departmentId(names: RegionNames): Promise<string>
}

type Region = { id: string; parentId: string | null; kind: string; name: string }

/** A register names a branch wherever it lies, so of two with one name the higher is meant, then the older. */
export async function loadRegionTree(ask: Ask): Promise<RegionTree> {
  const rows = await ask<Region>(
    'SELECT id, "parentId", kind, name FROM "Region" ORDER BY cardinality(path), id',
  )
  const company = rows.find((region) => region.kind === 'COMPANY')
  if (!company) throw new CompanyMissing()
  // Of two spellings that stand there already the first is taken.
  const known = rows.toReversed()
  const branches = new Map(
    known.filter(({ kind }) => kind === 'BRANCH').map(({ id, name }) => [regionKey(name), id]),
  )
  const below = new Map(known.map(({ id, parentId, name }) => [keyOf(parentId ?? '', name), id]))

  const branchId = async (name: string): Promise<string> => {
    const id = branches.get(regionKey(name))
    if (id !== undefined) return id
    const made = await makeRegion(ask, { parentId: company.id, kind: 'BRANCH', name, nameEn: null })
    branches.set(regionKey(name), made.id)
    return made.id
  }

  return {
    async departmentId({ branch, department }) {
      const parentId = await branchId(branch)
      const id = below.get(keyOf(parentId, department))
      if (id !== undefined) return id
      const made = await makeRegion(ask, { parentId, kind: 'DEPARTMENT', name: department, nameEn: null })
      below.set(keyOf(parentId, department), made.id)
      return made.id
    },
  }
}

const keyOf = (parentId: string, name: string): string => `${parentId} ${regionKey(name)}`
