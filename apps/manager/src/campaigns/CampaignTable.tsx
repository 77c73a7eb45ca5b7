import { usePageQuery } from '@kewo/web/page'
import type { CampaignStatus } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { buttonClass, Chip, type ChipTone, EmptyState, rowLinkClass, SkeletonRows, Table } from '@kewo/ui'
import { campaignStatusLabel, textIn } from '@kewo/ui/labels'
import { IconGift } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { CampaignDates } from './CampaignDates.tsx'
import styles from './Campaigns.module.css'
import type { CampaignsSearch } from './campaignsSearch.ts'

const CampaignsQuery = graphql(`
  query Campaigns($filter: CampaignFilter, $orderBy: CampaignOrder, $after: String) {
    campaigns(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {
      totalCount
      nodes {
        id
        title
        titleEn
        status
        startsAt
        endsAt
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
        hasNextPage
        endCursor
      }
    }
  }
`)

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
  const { status, q, sort, after } = search
  const filter = { statuses: status ? [status] : [], search: q }
  const { data } = usePageQuery(CampaignsQuery, { filter, orderBy: sort ?? 'CHANGED', after })
  if (!data) return <SkeletonRows count={6} label={m.campaigns_loading()} />
  const { totalCount, nodes, pageInfo } = data.campaigns
  if (nodes.length === 0)
    return (
      <EmptyState icon={<IconGift />} title={m.campaigns_emptyTitle()}>
        {runs ? m.campaigns_emptyWordsAdmin() : m.campaigns_emptyWords()}
      </EmptyState>
    )
  return (
    <>
      <p className={styles.small}>{m.campaigns_total({ count: totalCount })}</p>
      <Table label={m.campaigns_title()}>
        <thead>
          <tr>
            <th scope="col">{m.campaigns_name()}</th>
            <th scope="col">{m.campaigns_status()}</th>
            <th scope="col" data-wide="">
              {m.campaigns_dates()}
            </th>
            <th scope="col" data-number="">
              {m.campaigns_answers()}
            </th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((campaign) => (
            <tr key={campaign.id}>
              <td>
                <Link to={paths.campaign} params={{ campaignId: campaign.id }} className={rowLinkClass}>
                  {textIn(campaign.title, campaign.titleEn)}
                </Link>
                <small className={styles.under}>{textIn(campaign.brand.name, campaign.brand.nameEn)}</small>
              </td>
              <td>
                <CampaignStatusChip status={campaign.status} />
              </td>
              <td data-wide="">
                <CampaignDates startsAt={campaign.startsAt} endsAt={campaign.endsAt} />
              </td>
              <td data-number="">
                {['DRAFT', 'SCHEDULED'].includes(campaign.status)
                  ? '—'
                  : m.campaigns_joinedCount({ count: campaign.answers.joined })}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      {(pageInfo.hasNextPage || after) && (
        <nav className={styles.pager} aria-label={m.campaigns_pages()}>
          {after && (
            <Link className={buttonClass()} to={paths.campaigns} search={{ ...search, after: undefined }}>
              {m.campaigns_firstPage()}
            </Link>
          )}
          {pageInfo.hasNextPage && pageInfo.endCursor && (
            <Link
              className={buttonClass()}
              to={paths.campaigns}
              search={{ ...search, after: pageInfo.endCursor }}
            >
              {m.campaigns_nextPage()}
            </Link>
          )}
        </nav>
      )}
    </>
  )
}
