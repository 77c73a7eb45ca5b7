import { oneOf } from '@kewo/web/page'
import { formats, marketTypes } from '@kewo/domain'
import { Button, SearchInput, Select } from '@kewo/ui'
import { formatLabel, marketTypeLabel } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import { firstPage } from '../list/listSearch.ts'
import { useLater } from '../list/useLater.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RegionBox } from '../regions/RegionBox.tsx'
import { MoreFilters } from './MoreFilters.tsx'
import styles from './Retailers.module.css'
import { retailerFilter, type RetailersSearch } from './retailersSearch.ts'

/** Search and filters; each change is a new address, so that back, reload and a sent link keep it. */
export function RetailerFilters({ search }: { search: RetailersSearch }) {
  const navigate = useNavigate()
  const go = (next: RetailersSearch) => void navigate({ to: paths.retailers, search: next, replace: true })
  const change = (over: RetailersSearch) => go({ ...search, ...firstPage, ...over })
  const typed = useLater((q: string) => change({ q: q.trim() || undefined }))
  const any = { value: '', label: m.retailers_any() }
  return (
    <search className={styles.search}>
      <div className={styles.filters}>
        <SearchInput
          label={m.retailers_search()}
          placeholder={m.retailers_search()}
          defaultValue={search.q ?? ''}
          onChange={(event) => typed(event.currentTarget.value)}
        />
        <RegionBox
          label={m.retailers_region()}
          placeholder={m.retailers_any()}
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
      </div>
      <MoreFilters search={search} onChange={change} />
      {Object.values(retailerFilter(search)).some((value) => value !== undefined) && (
        <div>
          <Button variant="quiet" onClick={() => go({ sort: search.sort, look: search.look })}>
            {m.retailers_clear()}
          </Button>
        </div>
      )}
    </search>
  )
}
