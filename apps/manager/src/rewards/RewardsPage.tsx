import { PagePart } from '@kewo/web/failure'
import { usePageQuery } from '@kewo/web/page'
import { rewardStates } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { formatMoney, LinkTabs, SearchInput } from '@kewo/ui'
import { rewardStateLabel } from '@kewo/ui/labels'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { firstPage } from '../list/listSearch.ts'
import { useLater } from '../list/useLater.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ApprovalRule } from './ApprovalRule.tsx'
import { Payments } from './Payments.tsx'
import type { RewardsSearch } from './rewardsSearch.ts'
import { RewardTable } from './RewardTable.tsx'

const RewardSumsQuery = graphql(`
  query RewardSums($filter: RewardFilter) {
    rewardSums(filter: $filter) {
      state
      count
      cents
    }
  }
`)

const route = getRouteApi(`/staff${paths.rewards}` as const)

/** The ledger of rewards: what is promised, earned, approved, paid and taken back, and the files by which it is paid. */
export function RewardsPage() {
  const search = route.useSearch()
  return (
    <>
      <PageTop
        title={m.rewards_title()}
        overline={m.rewards_over()}
        backLabel={m.campaigns_back()}
        renderBack={(parts) =>
          search.campaign ? (
            <Link to={paths.campaign} params={{ campaignId: search.campaign }} {...parts} />
          ) : (
            <Link to={paths.campaigns} {...parts} />
          )
        }
      />
      <div className={list.column}>
        <ApprovalRule />
        <States search={search} />
        <Filters search={search} />
        <PagePart>
          <RewardTable search={search} />
        </PagePart>
        <PagePart>
          <Payments />
        </PagePart>
      </div>
    </>
  )
}

function States({ search }: { search: RewardsSearch }) {
  const filter = { campaignId: search.campaign, search: search.q }
  const { data } = usePageQuery(RewardSumsQuery, { filter })
  const sums = data?.rewardSums ?? []
  const tabs = [undefined, ...rewardStates].map((state) => {
    const own = sums.filter((sum) => state === undefined || sum.state === state)
    const cents = own.reduce((all, sum) => all + sum.cents, 0)
    return {
      key: state ?? 'all',
      label: state
        ? m.rewards_tab({ state: rewardStateLabel(state), sum: formatMoney(cents, { short: true }) })
        : m.rewards_all(),
      count: own.reduce((all, sum) => all + sum.count, 0),
      current: search.state === state,
      state,
    }
  })
  return (
    <LinkTabs
      flush
      label={m.rewards_byState()}
      tabs={tabs}
      renderLink={({ key, state }, parts) => (
        <Link
          key={key}
          to={paths.rewards}
          activeOptions={{ exact: true }}
          search={{ ...search, state, ...firstPage }}
          {...parts}
        />
      )}
    />
  )
}

function Filters({ search }: { search: RewardsSearch }) {
  const navigate = useNavigate()
  const change = (over: RewardsSearch) =>
    void navigate({ to: paths.rewards, search: { ...search, ...firstPage, ...over }, replace: true })
  const typed = useLater((q) => change({ q: q.trim() || undefined }))
  return (
    <search className={list.filters}>
      <SearchInput
        label={m.rewards_search()}
        placeholder={m.rewards_search()}
        defaultValue={search.q ?? ''}
        onChange={(event) => typed(event.currentTarget.value)}
      />
    </search>
  )
}
