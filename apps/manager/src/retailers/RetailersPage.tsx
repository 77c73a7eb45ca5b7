import { PagePart } from '@kewo/web/failure'
import { buttonClass, LinkTabs } from '@kewo/ui'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import { firstPage } from '../list/listSearch.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import { RetailerFilters } from './RetailerFilters.tsx'
import { RetailerMap } from './RetailerMap.tsx'
import styles from './Retailers.module.css'
import { RetailerTable } from './RetailerTable.tsx'
import { UnclearLicences } from './UnclearLicences.tsx'

const route = getRouteApi(`/staff${paths.retailers}` as const)

/** The shops of one's scope, as a list or on the map. */
export function RetailersPage() {
  const search = route.useSearch()
  const may = useMay()
  const looks = [
    { key: 'list', label: m.retailers_list(), current: search.look !== 'map' },
    { key: 'map', label: m.retailers_map(), current: search.look === 'map' },
  ]
  return (
    <>
      <PageTop
        title={m.retailers_title()}
        right={
          may('keepRetailers') && (
            <Link to={paths.newRetailer} className={buttonClass()}>
              <IconPlus aria-hidden="true" />
              {m.retailers_new()}
            </Link>
          )
        }
      />
      <div className={styles.column}>
        <LinkTabs
          flush
          label={m.retailers_looks()}
          tabs={looks}
          renderLink={({ key }, parts) => (
            <Link
              key={key}
              to={paths.retailers}
              activeOptions={{ exact: true }}
              search={{ ...search, ...firstPage, look: key === 'map' ? 'map' : undefined }}
              {...parts}
            />
          )}
        />
        {!search.licence && <UnclearLicences />}
        <RetailerFilters search={search} />
        <PagePart>
          {search.look === 'map' ? <RetailerMap search={search} /> : <RetailerTable search={search} />}
        </PagePart>
      </div>
    </>
  )
}
