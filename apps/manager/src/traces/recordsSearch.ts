import { oneOf, textOf } from '@kewo/web/page'

/** How far back a supervisor looks, in days. */
export const recordDays = ['7', '30', '90'] as const

export type RecordsSearch = {
  days?: (typeof recordDays)[number]
  /** Id of the one author whose records are read. */
  staff?: string
  after?: string
}

export const recordsSearch = (search: Record<string, unknown>): RecordsSearch => ({
  days: oneOf(recordDays, search.days),
  staff: textOf(search.staff),
  after: textOf(search.after),
})
