import type { StaffRole } from '@kewo/domain'
import { companyAge } from './company.ts'
import type { Demo } from './demo.ts'
import { type DemoUserName } from './demoSignIns.ts'
import { phoneFrom } from './phone.ts'
import type { DemoRegions, DemoTerritory } from './regions.ts'
import { staffNames } from './texts/people.ts'
import type { DemoUser } from './users.ts'
import type { WriteRows } from './writeRows.ts'

export type DemoStaff = {
  id: string
  name: string
  role: StaffRole
  phone: string
  regionId: string
  user: DemoUser
  createdAt: Date
  leftAt: Date | null
}

export type Team = { manager: DemoStaff; orderClerk: DemoStaff; courier: DemoStaff; inspector: DemoStaff }

export type DemoPeople = {
  all: DemoStaff[]
  admins: DemoStaff[]
  supervisorOf(territory: DemoTerritory): DemoStaff
  teamOf(territory: DemoTerritory): Team
  /** Who sits at a desk for a territory. */
  atDesk(desk: StaffRole, territory: DemoTerritory): DemoStaff
}

const userNames: Record<StaffRole, DemoUserName> = {
  ADMIN: 'admin',
  SUPERVISOR: 'supervisor',
  MANAGER: 'manager',
  ORDER_CLERK: 'clerk',
  COURIER: 'courier',
  INSPECTOR: 'inspector',
}
/** Somebody who has left, so that the list of people shows what that looks like. */
const hasLeft = { name: '骆文静', daysAgo: 131 }

export function makePeople(demo: Demo, regions: DemoRegions): DemoPeople {
  const [id, userId] = [demo.ids('staff'), demo.ids('staff users')]
  const random = demo.random('staff')
  const all = Object.entries(staffNames).flatMap(([role, people]) =>
    people.map((person, index): DemoStaff => {
      const [name, latin] = person.split(' ') as [string, string]
      const createdAt = demo.at(1 - companyAge, `${9 + (index % 3)}:${10 + index}`)
      const username = index === 0 ? userNames[role as StaffRole] : latin
      return {
        ...{ id: id(createdAt), name, role: role as StaffRole, createdAt },
        phone: phoneFrom(random),
        regionId: regionOf(regions, role as StaffRole, name, index),
        user: { id: userId(createdAt), name, username, createdAt },
        leftAt: name === hasLeft.name ? demo.at(-hasLeft.daysAgo, '17:00') : null,
      }
    }),
  )
  const named = new Map(all.map((person) => [person.name, person]))
  const byName = (name: string | undefined) => named.get(name ?? '')!
  const teamOf = ({ team: [manager, orderClerk, courier, inspector] }: DemoTerritory): Team => ({
    manager: byName(manager),
    orderClerk: byName(orderClerk),
    courier: byName(courier),
    inspector: byName(inspector),
  })
  const admins = all.filter(({ role, leftAt }) => role === 'ADMIN' && !leftAt)
  const supervisorOf = ({ branch }: DemoTerritory) =>
    all.find(({ role, regionId }) => role === 'SUPERVISOR' && regionId === branch.id)!
  const atDesk = (desk: StaffRole, territory: DemoTerritory) => {
    if (desk === 'ADMIN') return admins[0]!
    if (desk === 'SUPERVISOR') return supervisorOf(territory)
    return Object.values(teamOf(territory)).find((person: DemoStaff) => person.role === desk)!
  }
  return { all, admins, supervisorOf, teamOf, atDesk }
}

/** The smallest region that holds all territories which the person serves. */
function regionOf(
  { company, branches, territories }: DemoRegions,
  role: StaffRole,
  name: string,
  index: number,
): string {
  if (role === 'ADMIN') return company.id
  if (role === 'SUPERVISOR') return branches[index]!.id
  const served = territories.filter(({ team }) => team.includes(name))
  const departments = new Set(served.map(({ department }) => department.id))
  return departments.size === 1 ? served[0]!.department.id : served[0]!.branch.id
}

export async function writeStaff(
  demo: Demo,
  write: WriteRows,
  people: DemoPeople,
  regions: DemoRegions,
): Promise<void> {
  await write(
    'Staff',
    people.all.map(({ id, name, phone, role, regionId, user, leftAt, createdAt }) => ({
      ...{ id, name, phone, roles: [role], regionId, userId: user.id, leftAt, createdAt },
      updatedAt: leftAt ?? createdAt,
    })),
  )
  const memberId = demo.ids('members')
  await write(
    'TerritoryMember',
    regions.territories.flatMap((territory) =>
      Object.values(people.teamOf(territory)).map((person: DemoStaff) => ({
        ...{ id: memberId(person.createdAt), territoryId: territory.id, staffId: person.id },
        role: person.role,
      })),
    ),
  )
}
