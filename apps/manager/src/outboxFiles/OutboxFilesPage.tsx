import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { DateTime, EmptyState, rowLinkClass } from '@kewo/ui'
import { IconFileUpload } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import type { Column } from '../list/column.ts'
import list from '../list/ListPage.module.css'
import { pageVariables } from '../list/listSearch.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { ChooseOutboxFile } from './ChooseOutboxFile.tsx'
import { howItStands } from './standing.ts'

const OutboxFilesQuery = graphql(
  `
    query OutboxFiles($first: Int, $after: String, $last: Int, $before: String) {
      outboxFiles(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          staff {
            id
            name
          }
          retailer {
            id
            name
          }
          keptAt
          takenInAt
          takenInBy {
            id
            name
          }
          counts {
            standing
            count
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

const route = getRouteApi(`/staff${paths.outboxFiles}` as const)

/** The way to choose a file, and those that were chosen lately. */
export function OutboxFilesPage() {
  const { data } = usePageQuery(OutboxFilesQuery, pageVariables(route.useSearch()))
  return (
    <>
      <PageTop title={m.outboxFiles_title()} sub={m.outboxFiles_sub()} />
      <div className={list.column}>
        <ChooseOutboxFile />
        <ListTable
          id="outboxFiles"
          label={m.outboxFiles_lately()}
          columns={columns()}
          rows={data?.outboxFiles.nodes}
          pages={data?.outboxFiles}
          total={data && counted(m.outboxFiles_total, data.outboxFiles.totalCount)}
          loading={m.outboxFiles_opening()}
          empty={
            <EmptyState icon={<IconFileUpload />} title={m.outboxFiles_emptyTitle()}>
              {m.outboxFiles_emptyWords()}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}

type File = ResultOf<typeof OutboxFilesQuery>['outboxFiles']['nodes'][number]

const columns = (): Column<File>[] => [
  {
    id: 'whose',
    label: m.outboxFiles_whose(),
    always: true,
    head: true,
    text: ({ staff, retailer }) => staff?.name ?? retailer?.name ?? null,
    cell: ({ id, staff, retailer }) => (
      <Link to={paths.outboxFile} params={{ fileId: id }} className={rowLinkClass}>
        {staff?.name ?? retailer?.name}
      </Link>
    ),
  },
  { id: 'standing', label: m.outboxFiles_standing(), cell: ({ counts }) => howItStands(counts) },
  {
    id: 'kept',
    label: m.outboxFiles_kept(),
    wide: true,
    text: ({ keptAt }, when) => when(keptAt),
    cell: ({ keptAt }) => <DateTime value={keptAt} />,
  },
  {
    id: 'takenIn',
    label: m.outboxFiles_takenIn(),
    wide: true,
    text: ({ takenInAt, takenInBy }, when) =>
      takenInAt && `${takenInBy?.name ?? ''} ${when(takenInAt)}`.trim(),
    cell: ({ takenInAt, takenInBy }) =>
      takenInAt && (
        <>
          {takenInBy?.name} · <DateTime value={takenInAt} />
        </>
      ),
  },
]
