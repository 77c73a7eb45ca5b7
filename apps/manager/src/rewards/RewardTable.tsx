import { usePageQuery } from '@kewo/web/page'
import type { RewardState } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Chip, type ChipTone, DateTime, EmptyState, formatMoney } from '@kewo/ui'
import { rewardStateLabel, rewardStepLabel, textIn } from '@kewo/ui/labels'
import { IconCoin } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Column } from '../list/column.ts'
import { counted } from '../list/counted.ts'
import list from '../list/ListPage.module.css'
import { pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import type { RewardsSearch } from './rewardsSearch.ts'
import { useApproveMany, useReverseMany } from './useRewardActs.tsx'

const RewardsQuery = graphql(
  `
    query Rewards(
      $filter: RewardFilter
      $orderBy: RewardOrder
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      rewards(
        filter: $filter
        orderBy: $orderBy
        direction: $direction
        first: $first
        after: $after
        last: $last
        before: $before
      ) {
        totalCount
        nodes {
          id
          number
          step
          state
          cents
          changedAt
          givenOut
          retailer {
            id
            name
            licenceNumber
          }
          campaign {
            id
            title
            titleEn
          }
          terms {
            id
            rewardRule
          }
          entries {
            state
            reason
          }
        }
        pageInfo {
          ...Pager_page
        }
      }
    }
  `,
  [Pager_page],
)

type Reward = ResultOf<typeof RewardsQuery>['rewards']['nodes'][number]

const tones: Record<RewardState, ChipTone> = {
  TO_EARN: 'gray',
  EARNED: 'amber',
  APPROVED: 'sky',
  PAID: 'jade',
  REVERSED: 'red',
  LAPSED: 'gray',
}

export function RewardTable({ search }: { search: RewardsSearch }) {
  const { state, campaign, q, sort, direction } = search
  const approves = useMay()('approveRewards')
  const filter = { states: state ? [state] : [], campaignId: campaign, search: q }
  const { data } = usePageQuery(RewardsQuery, {
    ...{ filter, orderBy: sort, direction },
    ...pageVariables(search),
  })
  const acts = [useApproveMany(), useReverseMany()]
  return (
    <ListTable
      id="rewards"
      label={m.rewards_title()}
      columns={columns()}
      rows={data?.rewards.nodes}
      pages={data?.rewards}
      usualSort="CHANGED"
      total={data && counted(m.rewards_total, data.rewards.totalCount)}
      loading={m.rewards_loading()}
      empty={
        <EmptyState icon={<IconCoin />} title={m.rewards_none()}>
          {m.rewards_noneWords()}
        </EmptyState>
      }
      file={[
        { label: m.rewards_licence(), text: ({ retailer }) => retailer.licenceNumber },
        { label: m.rewards_why(), text: reasonOf },
      ]}
      selecting={approves ? { nameOf: nameOf, acts } : undefined}
    />
  )
}

const nameOf = ({ retailer, campaign }: Reward) =>
  `${retailer.name} · ${textIn(campaign.title, campaign.titleEn)}`

const columns = (): Column<Reward>[] => [
  {
    id: 'shop',
    label: m.rewards_shop(),
    always: true,
    text: ({ retailer }) => retailer.name,
    cell: ({ retailer, campaign }) => (
      <>
        <Link to={paths.retailer} params={{ retailerId: retailer.id }}>
          {retailer.name}
        </Link>
        <small className={list.under}>{textIn(campaign.title, campaign.titleEn)}</small>
      </>
    ),
  },
  {
    id: 'what',
    label: m.rewards_what(),
    cell: ({ step, terms }) => rewardStepLabel(step, terms?.rewardRule),
  },
  {
    id: 'state',
    label: m.rewards_state(),
    text: (reward) => stateWords(reward),
    cell: (reward) => (
      <>
        <Chip tone={tones[reward.state]}>{stateWords(reward)}</Chip>
        <small className={list.under}>{reasonOf(reward)}</small>
      </>
    ),
  },
  {
    id: 'sum',
    label: m.rewards_sum(),
    number: true,
    sort: { by: 'SUM', direction: 'DESC' },
    cell: ({ cents }) => formatMoney(cents),
  },
  { id: 'number', label: m.rewards_number(), number: true, wide: true, cell: ({ number }) => number },
  {
    id: 'changed',
    label: m.rewards_changed(),
    wide: true,
    sort: { by: 'CHANGED', direction: 'DESC' },
    text: ({ changedAt }, when) => when(changedAt),
    cell: ({ changedAt }) => <DateTime value={changedAt} />,
  },
]

/** Why it was taken back. */
const reasonOf = ({ state, entries }: Reward) =>
  state === 'REVERSED' ? (entries.at(-1)?.reason ?? null) : null

const stateWords = ({ state, givenOut }: Reward) =>
  state === 'APPROVED' && givenOut ? m.rewards_givenOut() : rewardStateLabel(state)
