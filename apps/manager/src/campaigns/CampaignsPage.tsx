import { PagePart } from '@kewo/web/failure'
import { usePageQuery } from '@kewo/web/page'
import { campaignStatuses } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { buttonClass, LinkTabs, SearchInput } from '@kewo/ui'
import { campaignStatusLabel } from '@kewo/ui/labels'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useLater } from '../list/useLater.ts'
import { useMay } from '../viewer/useMay.ts'
import styles from './Campaigns.module.css'
import type { CampaignsSearch } from './campaignsSearch.ts'
import { CampaignTable } from './CampaignTable.tsx'

const CountsQuery = graphql(`
  query CampaignCounts {
    all: campaigns(first: 1) {
      totalCount
    }
    DRAFT: campaigns(filter: { statuses: [DRAFT] }, first: 1) {
      totalCount
    }
    SCHEDULED: campaigns(filter: { statuses: [SCHEDULED] }, first: 1) {
      totalCount
    }
    LIVE: campaigns(filter: { statuses: [LIVE] }, first: 1) {
      totalCount
    }
    ENDED: campaigns(filter: { statuses: [ENDED] }, first: 1) {
      totalCount
    }
    CANCELLED: campaigns(filter: { statuses: [CANCELLED] }, first: 1) {
      totalCount
    }
  }
`)

const WaitingQuery = graphql(`
  query ProofsWaiting {
    proofsToReview(first: 1) {
      totalCount
    }
  }
`)

const route = getRouteApi(`/staff${paths.campaigns}` as const)

export function CampaignsPage() {
  const runs = useMay()('runCampaigns')
  const search = route.useSearch()
  return (
    <>
      <PageTop
        title={m.campaigns_title()}
        right={
          <>
            <Link to={paths.campaignCalendar} search={{}} className={buttonClass()}>
              {m.campaigns_calendar()}
            </Link>
            <WorkLinks />
            {runs && (
              <Link to={paths.newCampaign} className={buttonClass({ variant: 'primary' })}>
                <IconPlus aria-hidden="true" />
                {m.campaigns_new()}
              </Link>
            )}
          </>
        }
      />
      <div className={styles.column}>
        <Statuses search={search} />
        <Filters search={search} />
        <PagePart>
          <CampaignTable search={search} runs={runs} />
        </PagePart>
      </div>
    </>
  )
}

/** What the campaigns bring with them: photos to look at, and the money. */
function WorkLinks() {
  return useMay()('reviewProofs') ? <ReviewLinks /> : null
}

function ReviewLinks() {
  const { data } = usePageQuery(WaitingQuery, {})
  return (
    <>
      <Link to={paths.proofs} className={buttonClass()}>
        {m.campaigns_proofsWaiting({ count: data?.proofsToReview.totalCount ?? 0 })}
      </Link>
      <Link to={paths.rewards} className={buttonClass()}>
        {m.campaigns_rewardsOfIt()}
      </Link>
    </>
  )
}

function Statuses({ search }: { search: CampaignsSearch }) {
  const { data } = usePageQuery(CountsQuery, {})
  const tabs = [undefined, ...campaignStatuses].map((status) => ({
    key: status ?? 'all',
    label: status ? campaignStatusLabel(status) : m.campaigns_all(),
    count: data?.[status ?? 'all'].totalCount ?? 0,
    current: search.status === status,
    status,
  }))
  return (
    <LinkTabs
      flush
      label={m.campaigns_byStatus()}
      tabs={tabs}
      renderLink={({ key, status }, parts) => (
        <Link
          key={key}
          to={paths.campaigns}
          activeOptions={{ exact: true }}
          search={{ ...search, status, ...firstPage }}
          {...parts}
        />
      )}
    />
  )
}

function Filters({ search }: { search: CampaignsSearch }) {
  const navigate = useNavigate()
  const change = (over: CampaignsSearch) =>
    void navigate({ to: paths.campaigns, search: { ...search, ...firstPage, ...over }, replace: true })
  const typed = useLater((q) => change({ q: q.trim() || undefined }))
  return (
    <search className={styles.filters}>
      <SearchInput
        label={m.campaigns_search()}
        placeholder={m.campaigns_search()}
        defaultValue={search.q ?? ''}
        onChange={(event) => typed(event.currentTarget.value)}
      />
    </search>
  )
}
