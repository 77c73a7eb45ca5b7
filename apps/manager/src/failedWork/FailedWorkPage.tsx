import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { EmptyState, SkeletonRows } from '@kewo/ui'
import { IconCircleCheck } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { pageVariables } from '../list/listSearch.ts'
import { Pager, Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { FailedWorkCard, FailedWorkCard_work } from './FailedWorkCard.tsx'

const FailedWorkQuery = graphql(
  `
    query FailedWork($first: Int, $after: String, $last: Int, $before: String) {
      failedWork(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          ...FailedWorkCard_work
        }
        pageInfo {
          ...Pager_page
        }
      }
    }
  `,
  [Pager_page, FailedWorkCard_work],
)

const route = getRouteApi(`/staff${paths.failedWork}` as const)

/** What was to be done in the background and could not be, with what to do about it. */
export function FailedWorkPage() {
  const search = route.useSearch()
  const { data, refresh } = usePageQuery(FailedWorkQuery, pageVariables(search))
  const { nodes, totalCount, pageInfo } = data?.failedWork ?? {}
  return (
    <>
      <PageTop title={m.failedWork_title()} sub={m.failedWork_sub()} />
      <div className={list.column}>
        {!nodes && <SkeletonRows count={4} label={m.failedWork_loading()} />}
        {nodes?.length === 0 && (
          <EmptyState icon={<IconCircleCheck />} title={m.failedWork_emptyTitle()}>
            {m.failedWork_emptyWords()}
          </EmptyState>
        )}
        {nodes && nodes.length > 0 && (
          <p className={list.total}>{counted(m.failedWork_total, totalCount ?? nodes.length)}</p>
        )}
        {nodes?.map((work) => (
          <FailedWorkCard key={work.id} work={work} onSettled={refresh} />
        ))}
        {pageInfo && <Pager page={pageInfo} total={totalCount ?? 0} />}
      </div>
    </>
  )
}
