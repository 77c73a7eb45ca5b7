import { oneOf } from '@kewo/web/page'
import { formats, marketTypes } from '@kewo/domain'
import { SearchInput, Select } from '@kewo/ui'
import { formatLabel, marketTypeLabel } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import list from '../list/ListPage.module.css'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RegionBox } from '../regions/RegionBox.tsx'
import { useLater } from '../list/useLater.ts'
import { TerritoryBox } from './TerritoryBox.tsx'
import { anyOther, type GiveSearch } from './territoriesSearch.ts'

export function GiveFilters({ territoryId, search }: { territoryId: string; search: GiveSearch }) {
  const navigate = useNavigate()
  const change = (over: GiveSearch) =>
    void navigate({
      to: paths.giveShops,
      params: { territoryId },
      search: { ...search, ...firstPage, ...over },
      replace: true,
    })
  const typed = useLater((q: string) => change({ q: q.trim() || undefined }))
  const any = { value: '', label: m.list_any() }
  return (
    <search className={list.filters}>
      <SearchInput
        label={m.retailers_search()}
        placeholder={m.retailers_search()}
        defaultValue={search.q ?? ''}
        onChange={(event) => typed(event.currentTarget.value)}
      />
      <TerritoryBox
        label={m.territories_owned()}
        placeholder={m.territories_ownedByNobody()}
        first={[{ value: anyOther, label: m.territories_ownedByAnyOther() }]}
        without={territoryId}
        value={search.owned ?? ''}
        onChange={(owned) => change({ owned: owned || undefined })}
      />
      <RegionBox
        label={m.territories_region()}
        placeholder={m.list_any()}
        value={search.region ?? ''}
        onChange={(region) => change({ region: region || undefined })}
      />
      <Select
        label={m.retailers_market()}
        value={search.market ?? ''}
        onChange={(event) => change({ market: oneOf(marketTypes, event.currentTarget.value) })}
        options={[any, ...marketTypes.map((value) => ({ value, label: marketTypeLabel(value) }))]}
      />
      <Select
        label={m.retailers_format()}
        value={search.format ?? ''}
        onChange={(event) => change({ format: oneOf(formats, event.currentTarget.value) })}
        options={[any, ...formats.map((value) => ({ value, label: formatLabel(value) }))]}
      />
    </search>
  )
}
