import { PagePart } from '@kewo/web/failure'
import { buttonClass } from '@kewo/ui'
import { IconPlus } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { PageTop } from '../frame/PageTop.tsx'
import list from '../list/ListPage.module.css'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { CadenceTable } from './CadenceTable.tsx'

/** How often which shops are visited. */
export function CadencesPage() {
  return (
    <>
      <PageTop
        title={m.cadences_title()}
        right={
          <Link to={paths.newCadence} className={buttonClass({ variant: 'primary' })}>
            <IconPlus aria-hidden="true" />
            {m.cadences_new()}
          </Link>
        }
      />
      <div className={list.column}>
        <PagePart>
          <CadenceTable />
        </PagePart>
      </div>
    </>
  )
}
