import { usePageQuery } from '@kewo/web/page'
import { graphql } from '@kewo/schema/client'
import { EmptyState, SkeletonRows } from '@kewo/ui'
import { IconCircleCheck } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { Pager } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { LateOutboxCard, LateOutboxCard_outbox } from './LateOutboxCard.tsx'

const LateOutboxesQuery = graphql(
  `
    query LateOutboxes($after: String) {
      lateOutboxes(first: 20, after: $after) {
        totalCount
        nodes {
          id
          ...LateOutboxCard_outbox
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [LateOutboxCard_outbox],
)

const route = getRouteApi(`/staff${paths.lateOutboxes}` as const)

/** On whose devices something has waited for more than a day, with a way to ask for it. */
export function LateOutboxesPage() {
  const { after } = route.useSearch()
  const { data } = usePageQuery(LateOutboxesQuery, { after })
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
          <p className={list.total}>{m.lateOutboxes_total({ count: totalCount ?? nodes.length })}</p>
        )}
        {nodes?.map((outbox) => (
          <LateOutboxCard key={outbox.id} outbox={outbox} />
        ))}
        {pageInfo && (
          <Pager
            after={after}
            pageInfo={pageInfo}
            renderLink={(next, parts) => (
              <Link key={next ?? 'first'} to={paths.lateOutboxes} search={{ after: next }} {...parts} />
            )}
          />
        )}
      </div>
    </>
  )
}
