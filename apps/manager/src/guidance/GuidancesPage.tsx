import { PagePart } from '@kewo/web/failure'
import { oneOf } from '@kewo/web/page'
import { guidanceKinds, guidanceStatuses } from '@kewo/domain'
import { buttonClass, LinkTabs, SearchInput, Select } from '@kewo/ui'
import { guidanceKindLabel, guidanceStatusLabel } from '@kewo/ui/labels'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import styles from './Guidance.module.css'
import type { GuidancesSearch } from './guidancesSearch.ts'
import { GuidanceTable } from './GuidanceTable.tsx'

const route = getRouteApi(`/staff${paths.guidances}` as const)

/** Guidance of one's own and all in one's scope. */
export function GuidancesPage() {
  const search = route.useSearch()
  const writes = useMay()('writeGuidance')
  const tabs = [
    { key: 'all', label: m.guidance_all(), current: search.who !== 'mine' },
    { key: 'mine', label: m.guidance_mine(), current: search.who === 'mine' },
  ]
  return (
    <>
      <PageTop
        title={m.guidance_title()}
        right={
          writes && (
            <Link to={paths.newGuidance} className={buttonClass({ variant: 'primary' })}>
              <IconPlus aria-hidden="true" />
              {m.guidance_new()}
            </Link>
          )
        }
      />
      <div className={styles.column}>
        {writes && (
          <LinkTabs
            flush
            label={m.guidance_whose()}
            tabs={tabs}
            renderLink={({ key }, parts) => (
              <Link
                key={key}
                to={paths.guidances}
                activeOptions={{ exact: true }}
                search={{ ...search, ...firstPage, who: key === 'mine' ? 'mine' : undefined }}
                {...parts}
              />
            )}
          />
        )}
        <Filters search={search} />
        <PagePart>
          <GuidanceTable search={search} writes={writes} />
        </PagePart>
      </div>
    </>
  )
}

function Filters({ search }: { search: GuidancesSearch }) {
  const navigate = useNavigate()
  const change = (over: GuidancesSearch) =>
    void navigate({ to: paths.guidances, search: { ...search, ...firstPage, ...over }, replace: true })
  const any = { value: '', label: m.guidance_any() }
  return (
    <search className={styles.filters}>
      <SearchInput
        label={m.guidance_search()}
        placeholder={m.guidance_search()}
        defaultValue={search.q ?? ''}
        onChange={(event) => change({ q: event.currentTarget.value.trim() || undefined })}
      />
      <Select
        label={m.guidance_status()}
        value={search.status ?? ''}
        onChange={(event) => change({ status: oneOf(guidanceStatuses, event.currentTarget.value) })}
        options={[any, ...guidanceStatuses.map((value) => ({ value, label: guidanceStatusLabel(value) }))]}
      />
      <Select
        label={m.guidance_kind()}
        value={search.kind ?? ''}
        onChange={(event) => change({ kind: oneOf(guidanceKinds, event.currentTarget.value) })}
        options={[any, ...guidanceKinds.map((value) => ({ value, label: guidanceKindLabel(value) }))]}
      />
    </search>
  )
}
