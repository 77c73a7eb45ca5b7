import type { RegisterIssueKind } from '@kewo/domain'
import type { PageSearch } from '../list/listSearch.ts'

/** Which remarks of an import are looked at; kept in the address. */
export type ImportSearch = PageSearch & { kind?: RegisterIssueKind }
