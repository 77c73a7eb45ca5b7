import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import {
  buttonClass,
  DateTime,
  EmptyState,
  formatDayRange,
  List,
  ListRow,
  SkeletonRows,
  useDateSetting,
} from '@kewo/ui'
import { IconCalendarEvent, IconPlus, IconRoute } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { pageVariables } from '../list/listSearch.ts'
import { Pager, Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import { PlanChip } from './PlanChip.tsx'

const VisitPlansQuery = graphql(
  `
    query VisitPlans($mine: Boolean, $first: Int, $after: String, $last: Int, $before: String) {
      visitPlans(mine: $mine, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          status
          firstDay
          lastDay
          askedAt
          staff {
            id
            name
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

const route = getRouteApi(`/staff${paths.visitPlans}` as const)

/** The plans there are, the latest first: one's own, or those of one's people. */
export function VisitPlansPage() {
  const search = route.useSearch()
  const plans = useMay()('makeVisitPlans')
  const { data } = usePageQuery(VisitPlansQuery, { mine: plans, ...pageVariables(search) })
  const setting = useDateSetting()
  const begin = plans && (
    <Link to={paths.newVisitPlan} className={buttonClass({ variant: 'primary' })}>
      <IconPlus aria-hidden="true" />
      {m.visitPlans_new()}
    </Link>
  )
  return (
    <>
      <PageTop
        title={m.visitPlans_title()}
        right={begin}
        backLabel={m.visits_back()}
        renderBack={(parts) => <Link to={paths.visits} {...parts} />}
      />
      <div className={list.column}>
        {!data && <SkeletonRows count={4} label={m.visitPlans_loading()} />}
        {data?.visitPlans.nodes.length === 0 && (
          <EmptyState icon={<IconRoute />} title={m.visitPlans_emptyTitle()} action={begin}>
            {plans ? m.visitPlans_emptyWords() : m.visitPlans_emptyTeam()}
          </EmptyState>
        )}
        {data && data.visitPlans.nodes.length > 0 && (
          <>
            <p className={list.total}>{counted(m.visitPlans_total, data.visitPlans.totalCount)}</p>
            <List look="joined">
              {data.visitPlans.nodes.map(({ id, status, firstDay, lastDay, askedAt, staff }) => (
                <ListRow
                  key={id}
                  leading={<IconCalendarEvent aria-hidden="true" />}
                  title={formatDayRange(firstDay, lastDay, setting)}
                  sub={
                    <>
                      {!plans && `${staff.name} · `}
                      <DateTime value={askedAt} words={(time) => m.visitPlans_askedAt({ time })} />
                    </>
                  }
                  trailing={<PlanChip status={status} />}
                  renderLink={(parts) => <Link to={paths.visitPlan} params={{ planId: id }} {...parts} />}
                />
              ))}
            </List>
            <Pager page={data.visitPlans.pageInfo} total={data.visitPlans.totalCount} />
          </>
        )}
      </div>
    </>
  )
}
