import { oneOf } from '@kewo/web/page'
import { servingRoles } from '@kewo/domain'
import { SearchInput, Select } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import list from '../list/ListPage.module.css'
import { firstPage } from '../list/listSearch.ts'
import { useRegions } from '../list/useRegions.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useLater } from '../list/useLater.ts'
import type { TerritoriesSearch } from './territoriesSearch.ts'

export function TerritoryFilters({ search }: { search: TerritoriesSearch }) {
  const navigate = useNavigate()
  const regions = useRegions({ chosen: search.region })
  const change = (over: TerritoriesSearch) =>
    void navigate({ to: paths.territories, search: { ...search, ...firstPage, ...over }, replace: true })
  const typed = useLater((q: string) => change({ q: q.trim() || undefined }))
  const any = { value: '', label: m.list_any() }
  return (
    <search className={list.filters}>
      <SearchInput
        label={m.territories_search()}
        placeholder={m.territories_search()}
        defaultValue={search.q ?? ''}
        onChange={(event) => typed(event.currentTarget.value)}
      />
      <Select
        label={m.territories_region()}
        value={search.region ?? ''}
        onChange={(event) => change({ region: event.currentTarget.value || undefined })}
        options={[any, ...regions]}
      />
      <Select
        label={m.territories_without()}
        value={search.without ?? ''}
        onChange={(event) => change({ without: oneOf(servingRoles, event.currentTarget.value) })}
        options={[
          { value: '', label: m.territories_noMatter() },
          ...servingRoles.map((value) => ({ value, label: staffRoleLabel(value) })),
        ]}
      />
    </search>
  )
}
