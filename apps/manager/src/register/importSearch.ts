import type { RegisterIssueKind } from '@kewo/domain'

/** Which remarks of an import are looked at; kept in the address. */
export type ImportSearch = { kind?: RegisterIssueKind; after?: string }
