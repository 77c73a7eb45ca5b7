import type { StaffRole } from '../staff/staffRole.ts'
import {
  type ComplaintReader,
  complaintNaming,
  complaintReaches,
  mayTakeComplaint,
} from './complaintReach.ts'
import { isBehindWall, type RequestStaff } from './helpRequestReach.ts'

/** Somebody who works here, with the region in which they act. */
export type PlacedStaff = RequestStaff & { regionId: string }

/** The same as a shop meets them: whether it is one of the four who serve it. */
export type ComplaintPerson = PlacedStaff & { serves: boolean }

export type ComplaintInQuestion = {
  confidential: boolean
  assigneeId: string | null
  /** Whom it names, also one who has left since. */
  about: PlacedStaff | null
  /** Ids of the shop's region and of every region above it, root first. */
  regionPath: readonly string[]
}

/** Somebody who reads a complaint, and as what. */
export type Placed<Person> = { person: Person; role: 'SUPERVISOR' | 'ADMIN' }

/** How one of `people`, who are all that matter and work here now, stands to a complaint. */
export function complaintReader(
  { about, assigneeId, regionPath }: ComplaintInQuestion,
  people: readonly ComplaintPerson[],
  person: ComplaintPerson,
): ComplaintReader {
  const depth = depthOf(regionPath, person)
  const others = people.filter(({ id }) => id !== about?.id)
  const led = (some: readonly PlacedStaff[]) =>
    some.map((one) => depthOf(regionPath, one)).filter((at) => at >= 0)
  const named = about ? depthOf(regionPath, about) : -1
  const leads = depth >= 0
  return {
    isNamed: person.id === about?.id,
    isAdmin: person.roles.includes('ADMIN'),
    serves: person.serves,
    leads,
    leadsNearest: leads && depth === Math.max(...led(people)),
    isUnderNamed: named >= 0 && named <= depth,
    standsInForAdmin:
      leads && depth === Math.min(...led(others)) && !others.some(({ roles }) => roles.includes('ADMIN')),
    isAssignee: person.id === assigneeId,
  }
}

/** Who of these reads a complaint: supervisors first, from the nearest up, then admins. */
export const complaintReaders = <Person extends ComplaintPerson>(
  complaint: ComplaintInQuestion,
  people: readonly Person[],
): Placed<Person>[] => placed(complaint, people, complaintReaches)

/** To whom of these a complaint may be given, in the same order. */
export const complaintTakers = <Person extends ComplaintPerson>(
  complaint: ComplaintInQuestion,
  people: readonly Person[],
): Placed<Person>[] => placed(complaint, people, mayTakeComplaint)

function placed<Person extends ComplaintPerson>(
  complaint: ComplaintInQuestion,
  people: readonly Person[],
  rule: typeof complaintReaches,
): Placed<Person>[] {
  const naming = complaintNaming(complaint.about)
  return people
    .flatMap((person): Placed<Person>[] => {
      const reader = complaintReader(complaint, people, person)
      if (isBehindWall(complaint, person) || !rule(naming, reader)) return []
      return [{ person, role: rule(naming, { ...reader, isAdmin: false }) ? 'SUPERVISOR' : 'ADMIN' }]
    })
    .toSorted((one, other) => heightOf(complaint, other) - heightOf(complaint, one))
}

/** With whom a complaint lies. */
export type ComplaintDesk<Person> = {
  desk: Placed<Person>['role']
  people: Person[]
  /** The next above them, to whom a clock that ran out passes it up; themselves at the top. */
  above: Person[]
}

/**
 * With whom of its readers, in their order, a complaint lies: the one it was given to, else the nearest supervisors, else the
 * admins.
 */
export function complaintDesk<Person extends ComplaintPerson>(
  complaint: ComplaintInQuestion,
  readers: readonly Placed<Person>[],
): ComplaintDesk<Person> {
  const assignee = readers.find(({ person }) => person.id === complaint.assigneeId)
  const first = assignee ?? readers[0]
  if (!first) return { desk: 'ADMIN', people: [], above: [] }
  const height = (reader: Placed<Person>) => heightOf(complaint, reader)
  const level = (at: number | undefined) =>
    readers.filter((reader) => height(reader) === at).map(({ person }) => person)
  const people = assignee ? [assignee.person] : level(height(first))
  const next = readers.map(height).find((at) => at < height(first))
  return { desk: first.role, people, above: next === undefined ? people : level(next) }
}

const heightOf = ({ regionPath }: ComplaintInQuestion, { person, role }: Placed<PlacedStaff>) =>
  role === 'ADMIN' ? -1 : depthOf(regionPath, person)

/** How deep a supervisor leads on the way from the company to the shop, from 0; -1: not this shop. */
function depthOf(regionPath: readonly string[], person: { roles: readonly StaffRole[]; regionId: string }) {
  return person.roles.includes('SUPERVISOR') ? regionPath.indexOf(person.regionId) : -1
}
