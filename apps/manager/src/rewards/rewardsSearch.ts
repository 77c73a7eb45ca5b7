import { type RewardState, rewardStates } from '@kewo/domain'
import { oneOf, textOf } from '@kewo/web/page'
import { pageSearch, type PageSearch, sortSearch, type SortSearch } from '../list/listSearch.ts'

const rewardSorts = ['CHANGED', 'SUM'] as const

/** What part of the rewards is looked at and how; kept in the address. */
export type RewardsSearch = PageSearch &
  SortSearch<(typeof rewardSorts)[number]> & { state?: RewardState; campaign?: string; q?: string }

export const rewardsSearch = (search: Record<string, unknown>): RewardsSearch => ({
  state: oneOf(rewardStates, search['state']),
  campaign: textOf(search['campaign']),
  q: textOf(search['q']),
  ...sortSearch(rewardSorts, search),
  ...pageSearch(search),
})
