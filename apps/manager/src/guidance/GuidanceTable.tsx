import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { buttonClass, DateTime, EmptyState, Pack, rowLinkClass } from '@kewo/ui'
import { guidanceKindLabel, guidanceStatusLabel, textIn } from '@kewo/ui/labels'
import { IconBook2 } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import type { Column } from '../list/column.ts'
import { pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'
import type { GuidancesSearch } from './guidancesSearch.ts'
import { ScheduledFor } from './ScheduledFor.tsx'
import { StatusChip } from './StatusChip.tsx'
import { useWithdrawMany } from './useWithdrawMany.ts'

export const GuidancesQuery = graphql(
  `
    query Guidances(
      $filter: GuidanceFilter
      $orderBy: GuidanceOrder
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      guidances(
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
          kind
          status
          publishedAt
          publishAt
          validUntil
          updatedAt
          author {
            id
            name
          }
          version {
            id
            number
            title
            titleEn
            cover {
              id
              url(size: SMALL)
            }
          }
          draft {
            id
            title
            titleEn
            cover {
              id
              url(size: SMALL)
            }
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

export function GuidanceTable({ search, writes }: { search: GuidancesSearch; writes: boolean }) {
  const { who, status, kind, q, sort, direction } = search
  const filter = { mine: who === 'mine', status, kind, search: q }
  const { data } = usePageQuery(GuidancesQuery, {
    ...{ filter, orderBy: sort, direction },
    ...pageVariables(search),
  })
  const withdrawing = useWithdrawMany()
  return (
    <ListTable
      id="guidances"
      label={m.guidance_title()}
      columns={columns()}
      rows={data?.guidances.nodes}
      pages={data?.guidances}
      usualSort="CHANGED"
      total={data && counted(m.guidance_total, data.guidances.totalCount)}
      loading={m.guidance_loading()}
      empty={<Nothing filtered={Boolean(status ?? kind ?? q)} writes={writes} />}
      selecting={writes ? { nameOf: titleOf, acts: [withdrawing] } : undefined}
    />
  )
}

type Guidance = ResultOf<typeof GuidancesQuery>['guidances']['nodes'][number]

function titleOf({ version, draft }: Guidance): string {
  const shown = version ?? draft
  return (shown && textIn(shown.title, shown.titleEn)) || m.guidance_untitled()
}

const columns = (): Column<Guidance>[] => [
  {
    id: 'title',
    label: m.guidance_titleColumn(),
    always: true,
    text: titleOf,
    cell: (guidance) => {
      const { id, kind, version, draft, publishAt } = guidance
      return (
        <span className={styles.titleCell}>
          <Pack picture={(version?.cover ?? draft?.cover)?.url} icon={<IconBook2 />} />
          <span>
            <Link
              to={version ? paths.guidance : paths.editGuidance}
              params={{ guidanceId: id }}
              className={rowLinkClass}
            >
              {titleOf(guidance)}
            </Link>
            <small className={styles.under}>
              {guidanceKindLabel(kind)}
              {version && ` · ${m.guidance_versionNumber({ number: version.number })}`}
              {publishAt ? (
                <>
                  {' · '}
                  <ScheduledFor at={publishAt} />
                </>
              ) : (
                version && draft && ` · ${m.guidance_draftWaits()}`
              )}
            </small>
          </span>
        </span>
      )
    },
  },
  {
    id: 'status',
    label: m.guidance_status(),
    text: ({ status }) => guidanceStatusLabel(status),
    cell: ({ status }) => <StatusChip status={status} />,
  },
  { id: 'author', label: m.guidance_author(), wide: true, cell: ({ author }) => author.name },
  {
    id: 'validUntil',
    label: m.guidance_validUntil(),
    sort: { by: 'ENDS', direction: 'ASC' },
    wide: true,
    text: ({ validUntil }, when) => (validUntil ? when(validUntil) : m.guidance_noEnd()),
    cell: ({ validUntil }) => (validUntil ? <DateTime value={validUntil} form="day" /> : m.guidance_noEnd()),
  },
  {
    id: 'changed',
    label: m.guidance_changed(),
    sort: { by: 'CHANGED', direction: 'DESC' },
    wide: true,
    text: ({ updatedAt }, when) => when(updatedAt),
    cell: ({ updatedAt }) => <DateTime value={updatedAt} />,
  },
]

function Nothing({ filtered, writes }: { filtered: boolean; writes: boolean }) {
  return (
    <EmptyState
      icon={<IconBook2 />}
      title={filtered ? m.guidance_nothingFound() : m.guidance_emptyTitle()}
      action={
        writes &&
        !filtered && (
          <Link to={paths.newGuidance} className={buttonClass({ variant: 'primary' })}>
            {m.guidance_new()}
          </Link>
        )
      }
    >
      {filtered ? m.guidance_nothingFoundWords() : m.guidance_emptyWords()}
    </EmptyState>
  )
}
