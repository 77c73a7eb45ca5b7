import { getRouteApi } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { AuditFilters } from './AuditFilters.tsx'
import { AuditList } from './AuditList.tsx'
import { VerifyAudit } from './VerifyAudit.tsx'

const route = getRouteApi(`/staff${paths.audit}` as const)

/** Who did what, when, from where, and what changed by it. */
export function AuditPage() {
  const search = route.useSearch()
  return (
    <>
      <PageTop title={m.audit_title()} sub={m.audit_sub()} />
      <div className={list.column}>
        <VerifyAudit />
        <AuditFilters search={search} />
        <AuditList search={search} />
      </div>
    </>
  )
}
