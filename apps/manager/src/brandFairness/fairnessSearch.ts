import { oneOf, textOf } from '@kewo/web/page'

export const fairnessViews = ['OWN', 'MANAGERS', 'AREAS'] as const
export type FairnessView = (typeof fairnessViews)[number]

/** Whose telling is looked at, into which region, and which cell is open; kept in the address. */
export type FairnessSearch = {
  of?: FairnessView
  region?: string
  brand?: string
  /** Id of a column; on a phone the one that shows. */
  column?: string
}

export const fairnessSearch = (search: Record<string, unknown>): FairnessSearch => ({
  of: oneOf(fairnessViews, search['of']),
  region: textOf(search['region']),
  brand: textOf(search['brand']),
  column: textOf(search['column']),
})
