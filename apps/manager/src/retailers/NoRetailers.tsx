import { buttonClass, EmptyState } from '@kewo/ui'
import { IconBuildingStore } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { retailerFilter, type RetailersSearch } from './retailersSearch.ts'

/** No shop fits what is looked for; or there is none at all yet, which an admin can change. */
export function NoRetailers({ search }: { search: RetailersSearch }) {
  const { viewer } = useStaff()
  if (Object.values(retailerFilter(search)).some(Boolean))
    return (
      <EmptyState icon={<IconBuildingStore />} title={m.retailers_emptyTitle()}>
        {m.retailers_emptyWords()}
      </EmptyState>
    )
  const imports = viewer.roles.includes('ADMIN')
  return (
    <EmptyState
      icon={<IconBuildingStore />}
      title={m.retailers_noneTitle()}
      action={
        imports && (
          <Link to={paths.newImport} className={buttonClass({ variant: 'primary' })}>
            {m.retailers_noneImport()}
          </Link>
        )
      }
    >
      {imports ? m.retailers_noneWordsAdmin() : m.retailers_noneWords()}
    </EmptyState>
  )
}
