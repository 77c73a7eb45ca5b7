import { oneOf } from '@kewo/web/page'
import { servingRoles } from '@kewo/domain'
import { SearchInput, Select } from '@kewo/ui'
import { staffRoleLabel } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import list from '../list/ListPage.module.css'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RegionBox } from '../regions/RegionBox.tsx'
import { useLater } from '../list/useLater.ts'
import type { TerritoriesSearch } from './territoriesSearch.ts'

export function TerritoryFilters({ search }: { search: TerritoriesSearch }) {
  const navigate = useNavigate()
  const change = (over: TerritoriesSearch) =>
    void navigate({ to: paths.territories, search: { ...search, ...firstPage, ...over }, replace: true })
  const typed = useLater((q: string) => change({ q: q.trim() || undefined }))
  return (
    <search className={list.filters}>
      <SearchInput
        label={m.territories_search()}
        placeholder={m.territories_search()}
        defaultValue={search.q ?? ''}
        onChange={(event) => typed(event.currentTarget.value)}
      />
      <RegionBox
        label={m.territories_region()}
        placeholder={m.list_any()}
        value={search.region ?? ''}
        onChange={(region) => change({ region: region || undefined })}
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
