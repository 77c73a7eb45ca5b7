import { usePageQuery } from '@kewo/web/page'
import { KeptRate, promiseShow } from '@kewo/web/promises'
import { graphql } from '@kewo/schema/client'
import { EmptyState, List, SkeletonRows } from '@kewo/ui'
import { IconFlag } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { firstPage, pageVariables } from '../list/listSearch.ts'
import { Pager, Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { PromiseChips } from './PromiseChips.tsx'
import { PromiseRow, PromiseRow_promise } from './PromiseRow.tsx'

const PromisesQuery = graphql(
  `
    query Promises(
      $filter: PromiseFilter
      $mine: Boolean
      $staffId: ID
      $retailerId: ID
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      promises(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          retailer {
            id
            name
          }
          staff {
            id
          }
          ...PromiseRow_promise
        }
        pageInfo {
          ...Pager_page
        }
      }
      promiseFigures(mine: $mine, staffId: $staffId, retailerId: $retailerId) {
        open
        dueWithinWeek
        kept
        broken
        withdrawn
        keptRate
      }
    }
  `,
  [Pager_page, PromiseRow_promise],
)

const route = getRouteApi(`/staff${paths.promises}` as const)

/** The promise book: what is owed to shops, by whom, until when, and what came of it. */
export function PromisesPage() {
  const search = route.useSearch()
  const { show = 'open', whose, staff, retailer } = search
  const of = { mine: !whose && !staff && !retailer, staffId: staff, retailerId: retailer }
  const filter = { ...promiseShow[show].filter, ...of }
  const { data } = usePageQuery(PromisesQuery, { filter, ...of, ...pageVariables(search) })
  const promises = data?.promises
  return (
    <>
      <PageTop title={m.promises_title()} sub={m.promises_sub()} />
      <div className={list.column}>
        <PromiseChips search={search} figures={data?.promiseFigures} />
        {!promises && <SkeletonRows count={8} label={m.promises_loading()} />}
        {data && <KeptRate figures={data.promiseFigures} />}
        {promises?.nodes.length === 0 && (
          <EmptyState icon={<IconFlag />} title={m.promises_emptyTitle()}>
            {of.mine ? m.promises_emptyMine() : m.promises_emptyWords()}
          </EmptyState>
        )}
        {promises && promises.nodes.length > 0 && (
          <>
            <p className={list.total}>{counted(m.promises_total, promises.totalCount)}</p>
            <List look="joined">
              {promises.nodes.map((promise) => (
                <PromiseRow
                  key={promise.id}
                  promise={promise}
                  shop={promise.retailer}
                  renderOwes={(words) =>
                    staff ? (
                      words
                    ) : (
                      <Link to={paths.promises} search={{ ...search, ...firstPage, staff: promise.staff.id }}>
                        {words}
                      </Link>
                    )
                  }
                />
              ))}
            </List>
            <Pager page={promises.pageInfo} total={promises.totalCount} />
          </>
        )}
      </div>
    </>
  )
}
