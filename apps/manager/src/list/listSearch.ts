import { oneOf, textOf } from '@kewo/web/page'

/** So many rows of a list may stand on one page. */
export const pageSizes = [25, 50, 100] as const
export type PageSize = (typeof pageSizes)[number]

/** Where nobody has chosen. */
export const usualSize: PageSize = 50

/** Which page of a list is open; kept in the address. At most one of `after` and `before` is there. */
export type PageSearch = { after?: string; before?: string; size?: PageSize }

const directions = ['ASC', 'DESC'] as const
export type Direction = (typeof directions)[number]

/** By what a list is sorted, and which way where that is not the usual one of this order; kept in the address. */
export type SortSearch<By extends string> = { sort?: By; direction?: Direction }

export function pageSearch(search: Record<string, unknown>): PageSearch {
  const after = textOf(search['after'])
  return {
    after,
    before: after === undefined ? textOf(search['before']) : undefined,
    size: pageSizes.find((size) => size === Number(search['size'])),
  }
}

export const sortSearch = <const By extends string>(
  orders: readonly By[],
  search: Record<string, unknown>,
): SortSearch<By> => ({
  sort: oneOf(orders, search['sort']),
  direction: oneOf(directions, search['direction']),
})

/** Whoever looks at another part of a list, or sorts it, begins at its first page. */
export const firstPage = { after: undefined, before: undefined } as const

/** How the server is asked for the page. */
export const pageVariables = ({ after, before, size = usualSize }: PageSearch) =>
  before === undefined ? { first: size, after } : { last: size, before }
