import { reachSearch, type ReachSearch } from '../reach/reachSearch.ts'

/** Which version, and which of its shops; kept in the address. */
export type GuidancePageSearch = ReachSearch & { version?: number }

export const guidancePageSearch = (search: Record<string, unknown>): GuidancePageSearch => ({
  version: Number.isInteger(search['version']) ? Number(search['version']) : undefined,
  ...reachSearch(search),
})
