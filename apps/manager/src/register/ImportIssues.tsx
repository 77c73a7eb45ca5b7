import { usePageQuery } from '@kewo/web/page'
import { registerIssueKinds, registerIssueKindWords, countWords } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { LinkTabs, Section, SkeletonRows, Table } from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { Link } from '@tanstack/react-router'
import { Pager } from '../list/Pager.tsx'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Register.module.css'
import { KindChip } from './KindChip.tsx'
import type { ImportSearch } from './importSearch.ts'

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
        {!issues && <SkeletonRows count={4} label={m.register_loading()} />}
        {issues?.nodes.length === 0 && <p className={styles.quiet}>{m.register_noRemarks()}</p>}
        {issues && issues.nodes.length > 0 && (
          <Table label={`${m.register_remarks()} · ${m.register_rows()}`}>
            <thead>
              <tr>
                <th scope="col" data-number="">
                  {m.register_line()}
                </th>
                <th scope="col">{m.register_licenceNumber()}</th>
                <th scope="col">{m.register_outcome()}</th>
                <th scope="col">{m.register_reason()}</th>
                <th scope="col">{m.register_value()}</th>
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
                      ? m.register_about({ field: issue.field, message: issue.message })
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
                to={paths.registerImport}
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
