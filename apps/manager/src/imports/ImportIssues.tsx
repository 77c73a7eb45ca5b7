import { usePageQuery } from '@kewo/client'
import { registerIssueKinds, registerIssueKindWords } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { LinkTabs, Section, SkeletonRows, Table } from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { Pager } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Imports.module.css'
import { KindChip } from './KindChip.tsx'
import type { ImportSearch } from './routes.ts'

const IssuesQuery = graphql(`
  query RegisterImportIssues($id: ID!, $kind: RegisterIssueKind, $after: String) {
    node(id: $id) {
      __typename
      ... on RegisterImport {
        id
        remarks {
          kind
          count
        }
        issues(first: 50, after: $after, kind: $kind) {
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
            hasNextPage
            endCursor
          }
        }
      }
    }
  }
`)

/** The rows that were refused, left out, doubted or corrected, each with its reason. */
export function ImportIssues({ importId, search }: { importId: string; search: ImportSearch }) {
  const kind = search.kind
  const { data } = usePageQuery(IssuesQuery, { id: importId, kind, after: search.after })
  const run = data?.node?.__typename === 'RegisterImport' ? data.node : undefined
  const issues = run?.issues
  const counts = run?.remarks ?? []
  const tabs = [
    { key: '', label: m.list_any(), current: kind === undefined },
    ...counts.map(({ kind: one, count }) => ({
      key: one,
      label: `${inLocale(registerIssueKindWords[one])} ${count.toLocaleString()}`,
      current: one === kind,
    })),
  ]
  return (
    <Section flush title={m.imports_remarks()}>
      <div className={styles.step}>
        <LinkTabs
          label={m.imports_remarks()}
          tabs={tabs}
          renderLink={({ key }, parts) => (
            <Link
              key={key}
              to={paths.import}
              params={{ importId }}
              search={{ kind: registerIssueKinds.find((one) => one === key) }}
              {...parts}
            />
          )}
        />
        {!issues && <SkeletonRows count={4} label={m.imports_loading()} />}
        {issues?.nodes.length === 0 && <p className={styles.quiet}>{m.imports_noRemarks()}</p>}
        {issues && issues.nodes.length > 0 && (
          <Table label={`${m.imports_remarks()} · ${m.imports_rows()}`}>
            <thead>
              <tr>
                <th scope="col" data-number="">
                  {m.imports_line()}
                </th>
                <th scope="col">{m.imports_licenceNumber()}</th>
                <th scope="col">{m.imports_outcome()}</th>
                <th scope="col">{m.imports_reason()}</th>
                <th scope="col">{m.imports_value()}</th>
              </tr>
            </thead>
            <tbody>
              {issues.nodes.map((issue) => (
                <tr key={issue.id}>
                  <td data-number="">{issue.line}</td>
                  <td className={styles.short}>{issue.licenceNumber ?? '—'}</td>
                  <td className={styles.short}>
                    <KindChip kind={issue.kind} />
                  </td>
                  <td>
                    {issue.field
                      ? m.imports_about({ field: issue.field, message: issue.message })
                      : issue.message}
                  </td>
                  <td className={styles.mono}>{issue.value}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        {issues && (
          <Pager
            after={search.after}
            pageInfo={issues.pageInfo}
            renderLink={(next, parts) => (
              <Link
                key={next ?? 'first'}
                to={paths.import}
                params={{ importId }}
                search={{ ...search, after: next }}
                {...parts}
              />
            )}
          />
        )}
      </div>
    </Section>
  )
}
