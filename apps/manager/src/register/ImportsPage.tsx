import { countWords } from '@kewo/domain'
import { usePageQuery } from '@kewo/web/page'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { buttonClass, DateTime, EmptyState, rowLinkClass } from '@kewo/ui'
import { IconFileImport, IconPlus } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { pageVariables } from '../list/listSearch.ts'
import type { Column } from '../list/column.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { importStatusLabel } from './importStatusLabel.ts'
import { StatusChip } from './StatusChip.tsx'

const ImportsQuery = graphql(
  `
    query RegisterImports(
      $orderBy: RegisterImportOrder
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      registerImports(
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
          fileName
          mappingName
          status
          startedAt
          rowsDone
          rowsTotal
          created
          updated
          refused
          startedBy {
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

const route = getRouteApi(`/staff${paths.registerImports}` as const)

/** The registers that were imported. */
export function ImportsPage() {
  const search = route.useSearch()
  const { data } = usePageQuery(ImportsQuery, {
    orderBy: search.sort,
    direction: search.direction,
    ...pageVariables(search),
  })
  const begin = (
    <Link to={paths.newRegisterImport} className={buttonClass({ variant: 'primary' })}>
      <IconPlus aria-hidden="true" />
      {m.register_new()}
    </Link>
  )
  return (
    <>
      {/* Where nothing was imported yet, the empty list offers it. */}
      <PageTop title={m.register_title()} right={data?.registerImports.totalCount !== 0 && begin} />
      <div className={list.column}>
        <ListTable
          id="registerImports"
          label={m.register_title()}
          columns={columns()}
          rows={data?.registerImports.nodes}
          pages={data?.registerImports}
          usualSort="STARTED"
          total={data && counted(m.register_total, data.registerImports.totalCount)}
          loading={m.register_loading()}
          empty={
            <EmptyState icon={<IconFileImport />} title={m.register_emptyTitle()} action={begin}>
              {m.register_emptyWords()}
            </EmptyState>
          }
        />
      </div>
    </>
  )
}

type Run = ResultOf<typeof ImportsQuery>['registerImports']['nodes'][number]

const columns = (): Column<Run>[] => [
  {
    id: 'file',
    label: m.register_file(),
    always: true,
    text: ({ fileName }) => fileName,
    cell: (run) => (
      <>
        <Link to={paths.registerImport} params={{ importId: run.id }} className={rowLinkClass}>
          {run.fileName}
        </Link>
        <small className={list.under}>
          {run.mappingName} · {run.startedBy?.name ?? m.register_commandLine()}
        </small>
      </>
    ),
  },
  {
    id: 'status',
    label: m.register_status(),
    text: ({ status }) => importStatusLabel(status),
    cell: ({ status }) => <StatusChip status={status} />,
  },
  {
    id: 'when',
    label: m.register_when(),
    sort: { by: 'STARTED', direction: 'DESC' },
    wide: true,
    text: ({ startedAt }, when) => when(startedAt),
    cell: ({ startedAt }) => <DateTime value={startedAt} />,
  },
  {
    id: 'rows',
    label: m.register_rows(),
    number: true,
    wide: true,
    cell: ({ rowsTotal, rowsDone }) => countWords(rowsTotal ?? rowsDone),
  },
  { id: 'created', label: m.register_created(), number: true, cell: ({ created }) => countWords(created) },
  {
    id: 'updated',
    label: m.register_updated(),
    number: true,
    wide: true,
    cell: ({ updated }) => countWords(updated),
  },
  {
    id: 'refused',
    label: m.register_refused(),
    sort: { by: 'REFUSED', direction: 'DESC' },
    number: true,
    cell: ({ refused }) => countWords(refused),
  },
]
