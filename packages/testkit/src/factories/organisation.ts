import type { Db, Retailer, Staff, Territory } from '@kewo/db'
import { makeRegion } from './region.ts'
import { makeRetailerOf } from './retailer.ts'
import { makeStaff } from './staff.ts'
import { joinTerritory, makeTerritory } from './territory.ts'

type SignsIn<Row> = Row & { userId: string }

/** A territory with its four people and one shop. */
export type Team = {
  territory: Territory
  manager: SignsIn<Staff>
  orderClerk: SignsIn<Staff>
  courier: SignsIn<Staff>
  inspector: SignsIn<Staff>
  retailer: SignsIn<Retailer>
}

/**
 * The company with two branches of one department each. `here` and `elsewhere` never see each other's shops; the
 * supervisor is responsible for the department of `here`, the other one for that of `elsewhere`; the admin for all.
 */
export async function makeOrganisation(db: Db) {
  if ((await db.company.count()) === 0) await db.company.create({ data: { name: '测试公司' } })
  const company = await makeRegion(db, { kind: 'COMPANY', name: '公司' })
  const east = await makeRegion(db, { kind: 'BRANCH', name: '东区分公司', parentId: company.id })
  const west = await makeRegion(db, { kind: 'BRANCH', name: '西区分公司', parentId: company.id })
  const department = await makeRegion(db, { name: '东一市场部', parentId: east.id })
  const otherDepartment = await makeRegion(db, { name: '西一市场部', parentId: west.id })
  return {
    company,
    east,
    west,
    department,
    otherDepartment,
    admin: await makeStaff(db, 'ADMIN', { regionId: company.id }),
    supervisor: await makeStaff(db, 'SUPERVISOR', { regionId: department.id }),
    otherSupervisor: await makeStaff(db, 'SUPERVISOR', { regionId: otherDepartment.id }),
    here: await makeTeam(db, department),
    elsewhere: await makeTeam(db, otherDepartment),
  }
}

export async function makeTeam(db: Db, department: { id: string }): Promise<Team> {
  const territory = await makeTerritory(db, { regionId: department.id })
  const member = async (role: 'MANAGER' | 'ORDER_CLERK' | 'COURIER' | 'INSPECTOR') => {
    const staff = await makeStaff(db, role, { regionId: department.id })
    await joinTerritory(db, territory, staff, role)
    return staff
  }
  return {
    territory,
    manager: await member('MANAGER'),
    orderClerk: await member('ORDER_CLERK'),
    courier: await member('COURIER'),
    inspector: await member('INSPECTOR'),
    retailer: await makeRetailerOf(db, territory),
  }
}
