import { buttonClass, ButtonRow, EmptyState } from '@kewo/ui'
import { IconBuildingStore } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useMay } from '../viewer/useMay.ts'
import { retailerFilter, type RetailersSearch } from './retailersSearch.ts'

/** No shop fits what is looked for; or there is none at all yet, which an admin can change. */
export function NoRetailers({ search }: { search: RetailersSearch }) {
  const imports = useMay()('importRegisters')
  if (Object.values(retailerFilter(search)).some(Boolean))
    return (
      <EmptyState icon={<IconBuildingStore />} title={m.retailers_emptyTitle()}>
        {m.retailers_emptyWords()}
      </EmptyState>
    )
  return (
    <EmptyState
      icon={<IconBuildingStore />}
      title={m.retailers_noneTitle()}
      action={
        imports && (
          <ButtonRow>
            <Link to={paths.newRetailer} className={buttonClass()}>
              {m.retailers_new()}
            </Link>
            <Link to={paths.newRegisterImport} className={buttonClass({ variant: 'primary' })}>
              {m.retailers_noneImport()}
            </Link>
          </ButtonRow>
        )
      }
    >
      {imports ? m.retailers_noneWordsAdmin() : m.retailers_noneWords()}
    </EmptyState>
  )
}
