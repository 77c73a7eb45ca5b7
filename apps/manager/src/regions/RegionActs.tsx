import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { buttonClass } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { CloseRegion } from './CloseRegion.tsx'
import { MoveRegion } from './MoveRegion.tsx'
import { NewRegion } from './NewRegion.tsx'
import { RenameRegion } from './RenameRegion.tsx'
import styles from './Regions.module.css'

export const RegionActs_region = graphql(`
  fragment RegionActs_region on Region {
    id
    edition
    kind
    name
    nameEn
    closed
    path
    parent {
      id
    }
  }
`)

/** What can be done with a region: the company is only named, and what is closed only opened again. */
export function RegionActs({ region: fragment }: { region: FragmentOf<typeof RegionActs_region> }) {
  const region = readFragment(RegionActs_region, fragment)
  const { id, kind, closed, parent } = region
  return (
    <div className={styles.acts}>
      {!closed && kind === 'COMPANY' && <NewRegion key="branch" parent={region} kind="BRANCH" />}
      {!closed && kind === 'BRANCH' && (
        <>
          <NewRegion key="department" parent={region} kind="DEPARTMENT" />
          <NewRegion key="branch" parent={region} kind="BRANCH" />
        </>
      )}
      {!closed && (
        <Link to={paths.retailers} search={{ region: id }} className={buttonClass({ size: 'small' })}>
          {m.regions_shops()}
        </Link>
      )}
      <RenameRegion region={region} />
      {!closed && parent && <MoveRegion region={{ ...region, parent }} />}
      {kind !== 'COMPANY' && <CloseRegion region={region} />}
    </div>
  )
}
