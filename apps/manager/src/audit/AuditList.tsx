import { usePageQuery } from '@kewo/web/page'
import { addDays, instantAt } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { EmptyState, SkeletonRows, useDateSetting } from '@kewo/ui'
import { IconShieldCheck } from '@tabler/icons-react'
import { pageVariables } from '../list/listSearch.ts'
import { Pager, Pager_page } from '../list/Pager.tsx'
import list from '../list/ListPage.module.css'
import { counted } from '../list/counted.ts'
import { m } from '../paraglide/messages.js'
import { AuditEntry, AuditEntry_entry } from './AuditEntry.tsx'
import styles from './Audit.module.css'
import type { AuditSearch } from './auditSearch.ts'

const AuditQuery = graphql(
  `
    query AuditEntries($filter: AuditFilter, $first: Int, $after: String, $last: Int, $before: String) {
      auditEntries(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        totalCount
        nodes {
          id
          ...AuditEntry_entry
        }
        pageInfo {
          ...Pager_page
        }
      }
    }
  `,
  [Pager_page, AuditEntry_entry],
)

export function AuditList({ search }: { search: AuditSearch }) {
  const { timeZone } = useDateSetting()
  const { q, subject, from, to } = search
  const midnight = (day: string | undefined) => day && instantAt(day, 0, timeZone).toISOString()
  const { data } = usePageQuery(AuditQuery, {
    filter: {
      search: q,
      subjectType: subject,
      from: midnight(from),
      to: midnight(to && addDays(to, 1)),
    },
    ...pageVariables(search),
  })
  if (!data) return <SkeletonRows count={8} label={m.audit_loading()} />
  const { totalCount, nodes, pageInfo } = data.auditEntries
  if (nodes.length === 0)
    return (
      <EmptyState icon={<IconShieldCheck />} title={m.audit_emptyTitle()}>
        {m.audit_emptyWords()}
      </EmptyState>
    )
  return (
    <>
      <p className={list.total}>{counted(m.audit_total, totalCount)}</p>
      <ol className={styles.entries} aria-label={m.audit_title()}>
        {nodes.map((entry) => (
          <AuditEntry key={entry.id} entry={entry} />
        ))}
      </ol>
      <Pager page={pageInfo} total={totalCount} />
    </>
  )
}
