import { addDays } from '@kewo/domain'
import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { Button, Chip, DateTime, EmptyState, rowLinkClass } from '@kewo/ui'
import { IconPlus, IconTruckDelivery } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import type { Column } from '../list/column.ts'
import { counted } from '../list/counted.ts'
import { pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import styles from './SupplyPolicies.module.css'
import { ImportOrders } from './ImportOrders.tsx'
import { useStartSupply } from './useStartSupply.ts'
import { useThisWeek, useWeekTitle } from './weekWords.ts'

const SupplyPoliciesQuery = graphql(
  `
    query SupplyPolicies($first: Int, $after: String, $last: Int, $before: String) {
      supplyPolicies(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          week
          current {
            id
            number
            publishedAt
            publishedBy {
              id
              name
            }
          }
          draft {
            id
            updatedAt
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

const route = getRouteApi(`/staff${paths.supplyPolicies}` as const)

/** Weeks with a supply policy, the latest first. */
export function SupplyPoliciesPage() {
  const search = route.useSearch()
  const keeps = useMay()('keepSupply')
  const { data } = usePageQuery(SupplyPoliciesQuery, pageVariables(search))
  const { start, busy } = useStartSupply()
  const thisWeek = useThisWeek()
  const title = useWeekTitle()
  const rows = data?.supplyPolicies.nodes
  // The first of the weeks to come that nobody has begun.
  const next = [0, 7, 14, 21]
    .map((days) => addDays(thisWeek, days))
    .find((week) => !rows?.some((row) => row.week === week))
  return (
    <>
      <PageTop
        title={m.supplyPolicies_title()}
        right={
          keeps && (
            <>
              <ImportOrders />
              {rows && next && (
                <Button
                  variant="primary"
                  icon={<IconPlus aria-hidden="true" />}
                  busy={busy}
                  busyLabel={m.supplyPolicies_starting()}
                  onClick={() => void start(next)}
                >
                  {m.supplyPolicies_write({ week: title(next) })}
                </Button>
              )}
            </>
          )
        }
      />
      <div className={styles.column}>
        <ListTable
          id="supplyPolicies"
          label={m.supplyPolicies_title()}
          columns={columns(title)}
          rows={rows}
          pages={data?.supplyPolicies}
          usualSort="WEEK"
          total={data && counted(m.supplyPolicies_weeks, data.supplyPolicies.totalCount)}
          loading={m.supplyPolicies_loading()}
          empty={<EmptyState icon={<IconTruckDelivery />} title={m.supplyPolicies_none()} />}
        />
      </div>
    </>
  )
}

type Row = ResultOf<typeof SupplyPoliciesQuery>['supplyPolicies']['nodes'][number]

const columns = (title: (week: string) => string): Column<Row>[] => [
  {
    id: 'week',
    label: m.supplyPolicies_week(),
    always: true,
    text: ({ week }) => title(week),
    cell: ({ id, week, current }) =>
      current ? (
        <Link to={paths.supplyPolicy} params={{ policyId: id }} className={rowLinkClass}>
          {title(week)}
        </Link>
      ) : (
        <Link to={paths.editSupplyPolicy} params={{ policyId: id }} className={rowLinkClass}>
          {title(week)}
        </Link>
      ),
  },
  {
    id: 'status',
    label: m.supplyPolicies_status(),
    text: (row) => statusWords(row),
    cell: (row) => <Chip tone={row.current ? 'jade' : 'gray'}>{statusWords(row)}</Chip>,
  },
  {
    id: 'published',
    label: m.supplyPolicies_publishedAt(),
    wide: true,
    text: ({ current }, when) => (current?.publishedAt ? when(current.publishedAt) : null),
    cell: ({ current }) =>
      current?.publishedAt ? (
        <>
          <DateTime value={current.publishedAt} /> {current.publishedBy?.name}
        </>
      ) : (
        '—'
      ),
  },
]

function statusWords({ current, draft }: Row): string {
  if (!current) return m.supplyPolicies_draft()
  if (draft) return m.supplyPolicies_correcting()
  return current.number > 1
    ? m.supplyPolicies_correctedTimes({ count: current.number - 1 })
    : m.supplyPolicies_published()
}
