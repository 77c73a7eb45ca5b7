import { guidanceKinds } from '@kewo/domain'
import { chipButtonClass, ChipRow, SearchInput } from '@kewo/ui'
import { guidanceKindLabel } from '@kewo/ui/labels'
import { Link, useNavigate } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Guidance.module.css'
import type { GuidancesSearch } from './guidancesSearch.ts'

/** By word and by kind; both stand in the address. */
export function GuidanceFilters({ search }: { search: GuidancesSearch }) {
  const navigate = useNavigate()
  const kinds = [undefined, ...guidanceKinds]
  return (
    <search className={styles.filters}>
      <SearchInput
        label={m.guidance_search()}
        placeholder={m.guidance_search()}
        defaultValue={search.q ?? ''}
        onChange={(event) => {
          const q = event.currentTarget.value.trim() || undefined
          void navigate({ to: paths.guidances, search: { ...search, q }, replace: true })
        }}
      />
      <ChipRow role="group" aria-label={m.guidance_kinds()}>
        {kinds.map((kind) => (
          <Link
            key={kind ?? 'all'}
            to={paths.guidances}
            search={{ ...search, kind }}
            replace
            activeOptions={{ exact: true }}
            className={chipButtonClass()}
            aria-current={search.kind === kind || undefined}
          >
            {kind ? guidanceKindLabel(kind) : m.guidance_allKinds()}
          </Link>
        ))}
      </ChipRow>
    </search>
  )
}
