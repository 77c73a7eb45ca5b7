import { type RegisterIssueKind, registerIssueKinds } from '@kewo/domain'
import { oneOf } from '@kewo/web/page'
import { pageSearch, type PageSearch, sortSearch, type SortSearch } from '../list/listSearch.ts'

const importSorts = ['STARTED', 'REFUSED'] as const

/** How the imports are looked at; kept in the address. */
export type ImportsSearch = PageSearch & SortSearch<(typeof importSorts)[number]>

export const importsSearch = (search: Record<string, unknown>): ImportsSearch => ({
  ...sortSearch(importSorts, search),
  ...pageSearch(search),
})

const issueSorts = ['WORST', 'LINE'] as const

/** Which remarks of an import are looked at; kept in the address. */
export type ImportSearch = PageSearch & SortSearch<(typeof issueSorts)[number]> & { kind?: RegisterIssueKind }

export const importSearch = (search: Record<string, unknown>): ImportSearch => ({
  kind: oneOf(registerIssueKinds, search['kind']),
  ...sortSearch(issueSorts, search),
  ...pageSearch(search),
})
