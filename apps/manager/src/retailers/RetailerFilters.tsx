import { oneOf } from '@kewo/client'
import { formats, marketTypes } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Button, SearchInput, Select } from '@kewo/ui'
import { formatLabel, marketTypeLabel, textIn } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Retailers.module.css'
import type { RetailersSearch } from './retailersSearch.ts'
import { useLater } from '../list/useLater.ts'

const RegionsQuery = graphql(`
  query RetailerFilterRegions {
    regions {
      id
      name
      nameEn
      kind
    }
  }
`)

/** Search and filters; each change is a new address, so that back, reload and a sent link keep it. */
export function RetailerFilters({ search }: { search: RetailersSearch }) {
  const navigate = useNavigate()
  const [{ data }] = useQuery({ query: RegionsQuery })
  const change = (over: RetailersSearch) =>
    void navigate({ to: paths.retailers, search: { ...search, after: undefined, ...over }, replace: true })
  const typed = useLater((q: string) => change({ q: q.trim() || undefined }))
  const { q, region, format, market, licence } = search
  const any = { value: '', label: m.retailers_any() }
  return (
    <search className={styles.filters}>
      <SearchInput
        label={m.retailers_search()}
        placeholder={m.retailers_search()}
        defaultValue={q ?? ''}
        onChange={(event) => typed(event.currentTarget.value)}
      />
      <Select
        label={m.retailers_region()}
        value={region ?? ''}
        onChange={(event) => change({ region: event.currentTarget.value || undefined })}
        options={[
          any,
          ...(data?.regions ?? []).map(({ id, name, nameEn }) => ({
            value: id,
            label: textIn(name, nameEn),
          })),
        ]}
      />
      <Select
        label={m.retailers_market()}
        value={market ?? ''}
        onChange={(event) => change({ market: oneOf(marketTypes, event.currentTarget.value) })}
        options={[any, ...marketTypes.map((value) => ({ value, label: marketTypeLabel(value) }))]}
      />
      <Select
        label={m.retailers_format()}
        value={format ?? ''}
        onChange={(event) => change({ format: oneOf(formats, event.currentTarget.value) })}
        options={[any, ...formats.map((value) => ({ value, label: formatLabel(value) }))]}
      />
      <Select
        label={m.retailers_licenceSection()}
        value={licence ?? ''}
        onChange={(event) => change({ licence: oneOf(['unclear'], event.currentTarget.value) })}
        options={[any, { value: 'unclear', label: m.retailers_licenceUnclear() }]}
      />
      {(q ?? region ?? format ?? market ?? licence) && (
        <Button
          variant="quiet"
          onClick={() =>
            change({
              q: undefined,
              region: undefined,
              format: undefined,
              market: undefined,
              licence: undefined,
            })
          }
        >
          {m.retailers_clear()}
        </Button>
      )}
    </search>
  )
}
