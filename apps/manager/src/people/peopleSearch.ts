import { oneOf, textOf } from '@kewo/web/page'
import { type StaffRole, staffRoles } from '@kewo/domain'
import { pageSearch, type PageSearch, sortSearch, type SortSearch } from '../list/listSearch.ts'

const orders = ['NAME', 'REGION'] as const

/** Which people are looked at; kept in the address. */
export type PeopleSearch = PageSearch &
  SortSearch<(typeof orders)[number]> & {
    q?: string
    role?: StaffRole
    region?: string
    left?: 'yes'
  }

export function peopleSearch(search: Record<string, unknown>): PeopleSearch {
  return {
    q: textOf(search.q),
    role: oneOf(staffRoles, search.role),
    region: textOf(search.region),
    left: oneOf(['yes'], search.left),
    ...sortSearch(orders, search),
    ...pageSearch(search),
  }
}
