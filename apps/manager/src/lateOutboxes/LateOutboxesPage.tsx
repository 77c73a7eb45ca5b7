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
import { LateOutboxCard, LateOutboxCard_outbox } from './LateOutboxCard.tsx'

const LateOutboxesQuery = graphql(
  `
    query LateOutboxes($first: Int, $after: String, $last: Int, $before: String) {
      lateOutboxes(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          ...LateOutboxCard_outbox
        }
        pageInfo {
          ...Pager_page
        }
      }
    }
  `,
  [Pager_page, LateOutboxCard_outbox],
)

const route = getRouteApi(`/staff${paths.lateOutboxes}` as const)

/** On whose devices something has waited for more than a day, with a way to ask for it. */
export function LateOutboxesPage() {
  const { data } = usePageQuery(LateOutboxesQuery, pageVariables(route.useSearch()))
  const { nodes, totalCount, pageInfo } = data?.lateOutboxes ?? {}
  return (
    <>
      <PageTop title={m.lateOutboxes_title()} sub={m.lateOutboxes_sub()} />
      <div className={list.column}>
        {!nodes && <SkeletonRows count={4} label={m.lateOutboxes_loading()} />}
        {nodes?.length === 0 && (
          <EmptyState icon={<IconCircleCheck />} title={m.lateOutboxes_emptyTitle()}>
            {m.lateOutboxes_emptyWords()}
          </EmptyState>
        )}
        {nodes && nodes.length > 0 && (
          <p className={list.total}>{counted(m.lateOutboxes_total, totalCount ?? nodes.length)}</p>
        )}
        {nodes?.map((outbox) => (
          <LateOutboxCard key={outbox.id} outbox={outbox} />
        ))}
        {pageInfo && <Pager page={pageInfo} total={totalCount ?? 0} />}
      </div>
    </>
  )
}
