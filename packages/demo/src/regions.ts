import type { Demo } from './demo.ts'
import { companyAge } from './company.ts'
import { branches, type DepartmentPlaces, type TerritoryPlaces } from './texts/places.ts'
import type { DemoRows, WriteRows } from './writeRows.ts'

export type DemoRegion = {
  id: string
  name: string
  nameEn: string
  kind: 'COMPANY' | 'BRANCH' | 'DEPARTMENT'
  parentId: string | null
  path: string[]
}
export type DemoTerritory = TerritoryPlaces & {
  id: string
  /** Place among all territories, from 0. */
  index: number
  department: DemoRegion
  branch: DemoRegion
  places: DepartmentPlaces
  /** What addresses in town begin with. */
  address: string
}

export type DemoRegions = {
  company: DemoRegion
  branches: DemoRegion[]
  departments: DemoRegion[]
  territories: DemoTerritory[]
}

export function makeRegions(demo: Demo): DemoRegions {
  const id = demo.ids('regions')
  const createdAt = demo.at(-companyAge, '9:00')
  const region = (
    kind: DemoRegion['kind'],
    parent: DemoRegion | null,
    named: { name: string; nameEn: string },
  ) => {
    const own = id(createdAt)
    const { name, nameEn } = named
    return { id: own, kind, name, nameEn, parentId: parent?.id ?? null, path: [...(parent?.path ?? []), own] }
  }
  const company = region('COMPANY', null, { name: '棠州公司', nameEn: 'Tangzhou' })
  const regions: DemoRegions = { company, branches: [], departments: [], territories: [] }
  for (const { departments, address, ...named } of branches) {
    const branch = region('BRANCH', company, named)
    regions.branches.push(branch)
    for (const places of departments) {
      const department = region('DEPARTMENT', branch, places)
      regions.departments.push(department)
      for (const territory of places.territories) {
        const index = regions.territories.length
        regions.territories.push({
          ...territory,
          id: id(createdAt),
          index,
          department,
          branch,
          places,
          address,
        })
      }
    }
  }
  return regions
}

export async function writeRegions(demo: Demo, write: WriteRows, regions: DemoRegions): Promise<void> {
  const createdAt = demo.at(-companyAge, '9:00')
  const row = (region: DemoRegion): DemoRows['Region'] => ({ ...region, createdAt })
  await write('Region', [regions.company, ...regions.branches, ...regions.departments].map(row))
  await write(
    'Territory',
    regions.territories.map(({ id, name, nameEn, department }) => ({
      ...{ id, name, nameEn, createdAt },
      regionId: department.id,
    })),
  )
}
