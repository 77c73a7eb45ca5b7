import { PagePart } from '@kewo/web/failure'
import { Button } from '@kewo/ui'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { NewTerritoryDialog } from './NewTerritoryDialog.tsx'
import { TerritoryFilters } from './TerritoryFilters.tsx'
import { TerritoryTable } from './TerritoryTable.tsx'

const route = getRouteApi(`/staff${paths.territories}` as const)

/** The territories: who serves which shops, and where somebody is missing. */
export function TerritoriesPage() {
  const search = route.useSearch()
  const [making, setMaking] = useState(false)
  return (
    <>
      <PageTop
        title={m.territories_title()}
        right={
          <Button variant="primary" icon={<IconPlus aria-hidden="true" />} onClick={() => setMaking(true)}>
            {m.territories_new()}
          </Button>
        }
      />
      <div className={list.column}>
        <TerritoryFilters search={search} />
        <PagePart>
          <TerritoryTable search={search} />
        </PagePart>
      </div>
      <NewTerritoryDialog open={making} onClose={() => setMaking(false)} />
    </>
  )
}
