import { PagePart } from '@kewo/web/failure'
import { buttonClass } from '@kewo/ui'
import { IconPlus } from '@tabler/icons-react'
import { getRouteApi, Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import { PeopleFilters } from './PeopleFilters.tsx'
import { PeopleTable } from './PeopleTable.tsx'

const route = getRouteApi(`/staff${paths.people}` as const)

/** The people of the distributor: who does what, where. */
export function PeoplePage() {
  const search = route.useSearch()
  const may = useMay()
  return (
    <>
      <PageTop
        title={m.people_title()}
        right={
          may('keepPeople') && (
            <Link to={paths.newPerson} className={buttonClass({ variant: 'primary' })}>
              <IconPlus aria-hidden="true" />
              {m.people_new()}
            </Link>
          )
        }
      />
      <div className={list.column}>
        <PeopleFilters search={search} />
        <PagePart>
          <PeopleTable search={search} />
        </PagePart>
      </div>
    </>
  )
}
