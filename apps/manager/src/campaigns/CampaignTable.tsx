import { usePageQuery } from '@kewo/web/page'
import type { CampaignStatus } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Chip, type ChipTone, DateTime, EmptyState, rowLinkClass } from '@kewo/ui'
import { campaignStatusLabel, textIn } from '@kewo/ui/labels'
import { IconGift } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Column } from '../list/column.ts'
import list from '../list/ListPage.module.css'
import { pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { lastInstant } from './CampaignDates.tsx'
import type { CampaignsSearch } from './campaignsSearch.ts'
import { useCancelMany } from './useCancelMany.tsx'

const CampaignsQuery = graphql(
  `
    query Campaigns(
      $filter: CampaignFilter
      $orderBy: CampaignOrder
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      campaigns(
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
          title
          titleEn
          status
          startsAt
          endsAt
          updatedAt
          brand {
            id
            name
            nameEn
          }
          answers {
            joined
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

const tones: Record<CampaignStatus, ChipTone> = {
  DRAFT: 'gray',
  SCHEDULED: 'sky',
  LIVE: 'jade',
  ENDED: 'gray',
  CANCELLED: 'gray',
}

export function CampaignStatusChip({ status }: { status: CampaignStatus }) {
  return <Chip tone={tones[status]}>{campaignStatusLabel(status)}</Chip>
}

export function CampaignTable({ search, runs }: { search: CampaignsSearch; runs: boolean }) {
  const { status, q, sort, direction } = search
  const filter = { statuses: status ? [status] : [], search: q }
  const { data } = usePageQuery(CampaignsQuery, {
    ...{ filter, orderBy: sort, direction },
    ...pageVariables(search),
  })
  const cancelling = useCancelMany()
  return (
    <ListTable
      id="campaigns"
      label={m.campaigns_title()}
      columns={columns()}
      rows={data?.campaigns.nodes}
      pages={data?.campaigns}
      usualSort="CHANGED"
      total={data && counted(m.campaigns_total, data.campaigns.totalCount)}
      loading={m.campaigns_loading()}
      empty={
        <EmptyState icon={<IconGift />} title={m.campaigns_emptyTitle()}>
          {runs ? m.campaigns_emptyWordsAdmin() : m.campaigns_emptyWords()}
        </EmptyState>
      }
      file={[{ label: m.campaigns_brand(), text: ({ brand }) => textIn(brand.name, brand.nameEn) }]}
      selecting={runs ? { nameOf: titleOf, acts: [cancelling] } : undefined}
    />
  )
}

type Campaign = ResultOf<typeof CampaignsQuery>['campaigns']['nodes'][number]

const titleOf = ({ title, titleEn }: Campaign) => textIn(title, titleEn)

const columns = (): Column<Campaign>[] => [
  {
    id: 'name',
    label: m.campaigns_name(),
    always: true,
    text: titleOf,
    cell: (campaign) => (
      <>
        <Link to={paths.campaign} params={{ campaignId: campaign.id }} className={rowLinkClass}>
          {titleOf(campaign)}
        </Link>
        <small className={list.under}>{textIn(campaign.brand.name, campaign.brand.nameEn)}</small>
      </>
    ),
  },
  {
    id: 'status',
    label: m.campaigns_status(),
    text: ({ status }) => campaignStatusLabel(status),
    cell: ({ status }) => <CampaignStatusChip status={status} />,
  },
  {
    id: 'starts',
    label: m.campaigns_starts(),
    sort: { by: 'STARTS', direction: 'DESC' },
    wide: true,
    text: ({ startsAt }, when) => startsAt && when(startsAt),
    cell: ({ startsAt }) => (startsAt ? <DateTime value={startsAt} form="day" /> : '—'),
  },
  {
    id: 'ends',
    label: m.campaigns_ends(),
    sort: { by: 'ENDS', direction: 'ASC' },
    wide: true,
    text: ({ endsAt }, when) => endsAt && when(lastInstant(endsAt)),
    cell: ({ endsAt }) => (endsAt ? <DateTime value={lastInstant(endsAt)} form="day" /> : '—'),
  },
  {
    id: 'changed',
    label: m.campaigns_changed(),
    sort: { by: 'CHANGED', direction: 'DESC' },
    wide: true,
    text: ({ updatedAt }, when) => when(updatedAt),
    cell: ({ updatedAt }) => <DateTime value={updatedAt} />,
  },
  {
    id: 'answers',
    label: m.campaigns_answers(),
    number: true,
    cell: ({ status, answers }) =>
      ['DRAFT', 'SCHEDULED'].includes(status) ? '—' : m.campaigns_joinedCount({ count: answers.joined }),
  },
]
