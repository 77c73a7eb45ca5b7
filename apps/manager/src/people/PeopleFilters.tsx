import { oneOf } from '@kewo/web/page'
import { staffRoles } from '@kewo/domain'
import { SearchInput, Select } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import list from '../list/ListPage.module.css'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RegionBox } from '../regions/RegionBox.tsx'
import { useLater } from '../list/useLater.ts'
import type { PeopleSearch } from './peopleSearch.ts'

export function PeopleFilters({ search }: { search: PeopleSearch }) {
  const navigate = useNavigate()
  const change = (over: PeopleSearch) =>
    void navigate({ to: paths.people, search: { ...search, ...firstPage, ...over }, replace: true })
  const typed = useLater((q: string) => change({ q: q.trim() || undefined }))
  const any = { value: '', label: m.list_any() }
  return (
    <search className={list.filters}>
      <SearchInput
        label={m.people_search()}
        placeholder={m.people_search()}
        defaultValue={search.q ?? ''}
        onChange={(event) => typed(event.currentTarget.value)}
      />
      <Select
        label={m.people_role()}
        value={search.role ?? ''}
        onChange={(event) => change({ role: oneOf(staffRoles, event.currentTarget.value) })}
        options={[any, ...staffRoles.map((value) => ({ value, label: staffRoleLabel(value) }))]}
      />
      <RegionBox
        label={m.people_region()}
        placeholder={m.list_any()}
        value={search.region ?? ''}
        onChange={(region) => change({ region: region || undefined })}
      />
      <Select
        label={m.people_employment()}
        value={search.left ?? ''}
        onChange={(event) => change({ left: oneOf(['yes'], event.currentTarget.value) })}
        options={[
          { value: '', label: m.people_here() },
          { value: 'yes', label: m.people_left() },
        ]}
      />
    </search>
  )
}
