import { usePageQuery } from '@kewo/web/page'
import { registerIssueKinds, registerIssueKindWords, countWords } from '@kewo/domain'
import { graphql, type ResultOf } from '@kewo/schema/client'
import { LinkTabs, Section } from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { pageVariables } from '../list/listSearch.ts'
import type { Column } from '../list/column.ts'
import { ListTable } from '../list/ListTable.tsx'
import { Pager_page } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Register.module.css'
import { KindChip } from './KindChip.tsx'
import type { ImportSearch } from './importSearch.ts'

const IssuesQuery = graphql(
  `
    query RegisterImportIssues(
      $id: ID!
      $kind: RegisterIssueKind
      $orderBy: RegisterIssueOrder
      $direction: SortDirection
      $first: Int
      $after: String
      $last: Int
      $before: String
    ) {
      node(id: $id) {
        __typename
        ... on RegisterImport {
          id
          remarks {
            kind
            count
          }
          issues(
            kind: $kind
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
              line
              licenceNumber
              kind
              field
              message
              value
            }
            pageInfo {
              ...Pager_page
            }
          }
        }
      }
    }
  `,
  [Pager_page],
)

/** The rows that were refused, left out, doubted or corrected, each with its reason. */
export function ImportIssues({ importId, search }: { importId: string; search: ImportSearch }) {
  const kind = search.kind
  const { data } = usePageQuery(IssuesQuery, {
    ...{ id: importId, kind, orderBy: search.sort, direction: search.direction },
    ...pageVariables(search),
  })
  const run = data?.node?.__typename === 'RegisterImport' ? data.node : undefined
  const issues = run?.issues
  const counts = run?.remarks ?? []
  const tabs = [
    { key: '', label: m.list_any(), current: kind === undefined },
    ...counts.map(({ kind: one, count }) => ({
      key: one,
      label: `${inLocale(registerIssueKindWords[one])} ${countWords(count)}`,
      current: one === kind,
    })),
  ]
  return (
    <Section flush title={m.register_remarks()}>
      <div className={styles.step}>
        <LinkTabs
          label={m.register_remarks()}
          tabs={tabs}
          renderLink={({ key }, parts) => (
            <Link
              key={key}
              to={paths.registerImport}
              params={{ importId }}
              search={{ kind: registerIssueKinds.find((one) => one === key) }}
              {...parts}
            />
          )}
        />
        <ListTable
          id="importIssues"
          label={`${m.register_remarks()} · ${m.register_rows()}`}
          columns={columns()}
          rows={issues?.nodes}
          pages={issues}
          usualSort="WORST"
          loading={m.register_loading()}
          empty={<p className={styles.quiet}>{m.register_noRemarks()}</p>}
        />
      </div>
    </Section>
  )
}

type Run = Extract<NonNullable<ResultOf<typeof IssuesQuery>['node']>, { issues: unknown }>
type Issue = Run['issues']['nodes'][number]

const columns = (): Column<Issue>[] => [
  {
    id: 'line',
    label: m.register_line(),
    sort: { by: 'LINE', direction: 'ASC' },
    number: true,
    always: true,
    cell: ({ line }) => line,
  },
  {
    id: 'licence',
    label: m.register_licenceNumber(),
    always: true,
    className: styles.short,
    cell: ({ licenceNumber }) => licenceNumber ?? '—',
  },
  {
    id: 'outcome',
    label: m.register_outcome(),
    sort: { by: 'WORST', direction: 'DESC' },
    className: styles.short,
    text: ({ kind }) => inLocale(registerIssueKindWords[kind]),
    cell: ({ kind }) => <KindChip kind={kind} />,
  },
  {
    id: 'reason',
    label: m.register_reason(),
    cell: ({ field, message }) => (field ? m.register_about({ field, message }) : message),
  },
  { id: 'value', label: m.register_value(), className: styles.mono, cell: ({ value }) => value },
]
