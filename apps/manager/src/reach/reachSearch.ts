import {
  isGrade,
  marketTypes,
  type MarketType,
  type ReachBy,
  reachParts,
  type ReachStep,
  reachSteps,
} from '@kewo/domain'
import { oneOf, textOf } from '@kewo/web/page'
import { pageSearch, type PageSearch, sortSearch, type SortSearch } from '../list/listSearch.ts'

/** Stands for the shops of a part that have no grade, or no manager. */
export const none = 'none'

/** Which shops are listed: how far they have come, and of which part; kept in the address. */
export type ReachSearch = PageSearch &
  SortSearch<'NAME'> & {
    by?: ReachBy
    came?: ReachStep
    notCome?: ReachStep
    region?: string
    market?: MarketType
    grade?: number | typeof none
    manager?: string
    q?: string
  }

export function reachSearch(search: Record<string, unknown>): ReachSearch {
  const grade = Number(search['grade'])
  return {
    by: oneOf(reachParts, search['by']),
    came: oneOf(reachSteps, search['came']),
    notCome: oneOf(reachSteps, search['notCome']),
    region: textOf(search['region']),
    market: oneOf(marketTypes, search['market']),
    grade: search['grade'] === none ? none : isGrade(grade) ? grade : undefined,
    manager: textOf(search['manager']),
    q: textOf(search['q']),
    ...sortSearch(['NAME'], search),
    ...pageSearch(search),
  }
}

/** The part of the shops that the address names, as the server asks for it. */
export const partOf = ({ region, market, grade, manager }: ReachSearch) => ({
  regionId: region,
  marketType: market,
  ...(grade === none ? { noGrade: true } : { grade }),
  ...(manager === none ? { noManager: true } : { managerId: manager }),
})

/** Nothing of a part is left in the address. */
export const wholeAgain = {
  ...{ region: undefined, market: undefined, grade: undefined, manager: undefined },
  ...{ came: undefined, notCome: undefined, q: undefined, after: undefined, before: undefined },
} as const
