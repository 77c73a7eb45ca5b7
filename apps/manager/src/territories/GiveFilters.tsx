import { oneOf } from '@kewo/web/page'
import { formats, marketTypes } from '@kewo/domain'
import { SearchInput, Select } from '@kewo/ui'
import { formatLabel, marketTypeLabel } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import list from '../list/ListPage.module.css'
import { firstPage } from '../list/listSearch.ts'
import { useRegions } from '../list/useRegions.ts'
import { useTerritories } from '../list/useTerritories.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useLater } from '../list/useLater.ts'
import { anyOther, type GiveSearch } from './territoriesSearch.ts'

export function GiveFilters({ territoryId, search }: { territoryId: string; search: GiveSearch }) {
  const navigate = useNavigate()
  const regions = useRegions({ chosen: search.region })
  const others = useTerritories(search.owned === anyOther ? undefined : search.owned).filter(
    ({ value }) => value !== territoryId,
  )
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
      <Select
        label={m.territories_owned()}
        value={search.owned ?? ''}
        onChange={(event) => change({ owned: event.currentTarget.value || undefined })}
        options={[
          { value: '', label: m.territories_ownedByNobody() },
          { value: anyOther, label: m.territories_ownedByAnyOther() },
          ...others,
        ]}
      />
      <Select
        label={m.territories_region()}
        value={search.region ?? ''}
        onChange={(event) => change({ region: event.currentTarget.value || undefined })}
        options={[any, ...regions]}
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
