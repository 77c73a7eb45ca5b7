import { dayOf, oneOf } from '@kewo/web/page'
import { auditedSubjects } from '@kewo/domain'
import { SearchInput } from '@kewo/ui'
import { ComboBox } from '@kewo/ui/combobox'
import { DateInput } from '@kewo/ui/dateInput'
import { useNavigate } from '@tanstack/react-router'
import list from '../list/ListPage.module.css'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useLater } from '../list/useLater.ts'
import type { AuditSearch } from './auditSearch.ts'
import { subjectWords } from './auditWords.ts'

export function AuditFilters({ search }: { search: AuditSearch }) {
  const navigate = useNavigate()
  const change = (over: AuditSearch) =>
    void navigate({ to: paths.audit, search: { ...search, ...firstPage, ...over }, replace: true })
  const typed = useLater((q: string) => change({ q: q.trim() || undefined }))
  return (
    <search className={list.filters}>
      <SearchInput
        label={m.audit_search()}
        placeholder={m.audit_search()}
        defaultValue={search.q ?? ''}
        onChange={(event) => typed(event.currentTarget.value)}
      />
      <ComboBox
        label={m.audit_subject()}
        placeholder={m.list_any()}
        value={search.subject ?? ''}
        onChange={(subject) => change({ subject: oneOf(auditedSubjects, subject) })}
        options={auditedSubjects.map((value) => ({ value, label: subjectWords(value) }))}
      />
      <DateInput
        label={m.audit_from()}
        value={search.from ?? ''}
        max={search.to}
        onChange={(day) => change({ from: dayOf(day) })}
      />
      <DateInput
        label={m.audit_to()}
        value={search.to ?? ''}
        min={search.from}
        onChange={(day) => change({ to: dayOf(day) })}
      />
    </search>
  )
}
