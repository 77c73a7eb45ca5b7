import {
  complaintDesk,
  complaintReaders,
  type ComplaintInQuestion,
  type ComplaintPerson,
  complaintTakers,
  type HelpRequestCategory,
  helpRequestReaches,
  type StaffRole,
  staffRoles,
  type Takers,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { found } from '../builder/errors.ts'
import type { RetailerScope } from '../retailer/access.ts'

/** Somebody who works here and serves a shop, supervises it or runs the company. */
export type ServingStaff = ComplaintPerson & {
  name: string
  userId: string | null
  /** As which of the four. */
  servesAs: readonly StaffRole[]
}

type Around = { people: ServingStaff[]; regionPath: string[] }

/** What decides with whom a request lies. */
export type LyingRequest = {
  category: HelpRequestCategory
  confidential: boolean
  complaintAboutId: string | null
  assigneeId: string | null
  desk: StaffRole
  retailer: RetailerScope
}

/** Who has to do with a request: with whom it lies now, who may read it, and to whom it can be given. */
export type RequestPeople = {
  desk: StaffRole
  atDesk: ServingStaff[]
  /** To whom a clock that ran out passes it up. */
  above: ServingStaff[]
  readers: ServingStaff[]
  /** By desk to whom it can be given there. */
  choices: { desk: StaffRole; people: ServingStaff[] }[]
} & Takers

/** Everybody around a shop who has not left: those who serve it, the supervisors above it, the admins. */
export async function staffAround(db: DbTransaction, retailer: RetailerScope): Promise<Around> {
  const { regionId, territoryId } = retailer
  const { path } = await db.region.findUniqueOrThrow({ where: { id: regionId }, select: { path: true } })
  const ofTerritory = territoryId ? { territoryId } : { id: { in: [] } }
  const rows = await db.staff.findMany({
    where: {
      leftAt: null,
      OR: [
        { memberships: { some: ofTerritory } },
        { roles: { has: 'ADMIN' } },
        { roles: { has: 'SUPERVISOR' }, regionId: { in: path } },
      ],
    },
    select: {
      ...{ id: true, name: true, userId: true, roles: true, regionId: true },
      memberships: { where: ofTerritory, select: { role: true } },
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const people = rows.map(({ memberships, ...person }) => ({
    ...person,
    serves: memberships.length > 0,
    servesAs: memberships.map(({ role }) => role),
  }))
  return { people, regionPath: path }
}

/** Somebody around the shop. NOT_FOUND for anybody else. */
export async function servingStaff(
  db: DbTransaction,
  { retailer }: { retailer: RetailerScope },
  staffId: string,
): Promise<ServingStaff> {
  const { people } = await staffAround(db, retailer)
  return found(people.find(({ id }) => id === staffId) ?? null)
}

export async function requestPeople(db: DbTransaction, request: LyingRequest): Promise<RequestPeople> {
  const around = await staffAround(db, request.retailer)
  return request.category === 'COMPLAINT'
    ? complaintPeople(request, around, await namedBy(db, request))
    : ordinaryPeople(request, around)
}

/** Whom a complaint names, also one who has left. */
export async function namedBy(
  db: DbTransaction,
  { complaintAboutId }: { complaintAboutId: string | null },
): Promise<ComplaintInQuestion['about']> {
  if (!complaintAboutId) return null
  const select = { id: true, roles: true, regionId: true }
  return db.staff.findUniqueOrThrow({ where: { id: complaintAboutId }, select })
}

export function complaintPeople(
  { confidential, assigneeId, desk }: Pick<LyingRequest, 'confidential' | 'assigneeId' | 'desk'>,
  { people, regionPath }: Around,
  about: ComplaintInQuestion['about'],
): RequestPeople {
  const complaint = { confidential, assigneeId, about, regionPath }
  const placed = complaintReaders(complaint, people)
  // Somebody has passed it to that desk, and there still is one who reads it there.
  const passedTo = placed.filter(({ role }) => role === desk)
  const lies = complaintDesk(complaint, passedTo.length > 0 ? passedTo : placed)
  const takers = complaintTakers(complaint, people)
  const takersAs = (wanted: StaffRole) =>
    takers.filter(({ role }) => role === wanted).map(({ person }) => person)
  return {
    desk: lies.desk,
    atDesk: lies.people,
    above: lies.above,
    readers: placed.map(({ person }) => person),
    desks: placed.map(({ role }) => role),
    ...choicesOf(takersAs),
  }
}

function ordinaryPeople(request: LyingRequest, { people, regionPath }: Around): RequestPeople {
  const readers = people.filter((person) => helpRequestReaches(request, person))
  const at = (desk: StaffRole) => readers.filter((person) => sitsAt(desk, person, regionPath))
  const supervisors = at('SUPERVISOR')
  return {
    desk: request.desk,
    atDesk: request.assigneeId ? readers.filter(({ id }) => id === request.assigneeId) : at(request.desk),
    above: supervisors.length > 0 ? supervisors : at('ADMIN'),
    readers,
    desks: staffRoles.filter((desk) => at(desk).length > 0),
    ...choicesOf(at),
  }
}

function choicesOf(at: (desk: StaffRole) => ServingStaff[]): Pick<RequestPeople, 'choices' | 'takers'> {
  const choices = staffRoles
    .map((desk) => ({ desk, people: at(desk) }))
    .filter(({ people }) => people.length > 0)
  return { choices, takers: choices.flatMap(({ people }) => people) }
}

/** Whether a person works at the desk for this shop: supervisors by region, the four by territory. */
function sitsAt(desk: StaffRole, person: ServingStaff, regionPath: readonly string[]): boolean {
  if (desk === 'ADMIN') return person.roles.includes(desk)
  if (desk === 'SUPERVISOR') return person.roles.includes(desk) && regionPath.includes(person.regionId)
  return person.servesAs.includes(desk)
}
