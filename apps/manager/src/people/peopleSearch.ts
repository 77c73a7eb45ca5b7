import { oneOf, textOf } from '@kewo/web/page'
import { type StaffRole, staffRoles } from '@kewo/domain'

/** Which people are looked at; kept in the address. */
export type PeopleSearch = {
  q?: string
  role?: StaffRole
  region?: string
  left?: 'yes'
  after?: string
}

export function peopleSearch(search: Record<string, unknown>): PeopleSearch {
  return {
    q: textOf(search.q),
    role: oneOf(staffRoles, search.role),
    region: textOf(search.region),
    left: oneOf(['yes'], search.left),
    after: textOf(search.after),
  }
}
