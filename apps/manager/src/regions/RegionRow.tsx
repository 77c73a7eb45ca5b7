import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Chip } from '@kewo/ui'
import { regionKindLabel, textIn } from '@kewo/ui/labels'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { RegionActs, RegionActs_region } from './RegionActs.tsx'
import styles from './Regions.module.css'

export const RegionRow_region = graphql(
  `
    fragment RegionRow_region on Region {
      id
      kind
      name
      nameEn
      closed
      path
      ...RegionActs_region
    }
  `,
  [RegionActs_region],
)

/** More levels than this are not indented any further: a phone is narrow. */
const deepest = 4

/** One region; pressed, it unfolds what can be done with it. Which one is unfolded stands in the address. */
export function RegionRow({
  region: fragment,
  open,
}: {
  region: FragmentOf<typeof RegionRow_region>
  open: boolean
}) {
  const region = readFragment(RegionRow_region, fragment)
  const { id, kind, closed, path } = region
  const navigate = useNavigate()
  const row = useRef<HTMLLIElement>(null)
  // A link may lead to a region far down.
  useEffect(() => {
    if (open) row.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const Chevron = open ? IconChevronDown : IconChevronRight
  return (
    <li ref={row} className={styles.row} style={{ '--depth': Math.min(path.length - 1, deepest) }}>
      <button
        type="button"
        className={styles.name}
        aria-expanded={open}
        onClick={() =>
          void navigate({
            to: paths.organisation,
            search: open ? {} : { region: id },
            replace: true,
            resetScroll: false,
          })
        }
      >
        <Chevron aria-hidden="true" size={18} />
        <span className={closed ? styles.closed : undefined}>
          {textIn(region.name, region.nameEn)} <small>{regionKindLabel(kind)}</small>
        </span>
        {closed && <Chip tone="gray">{m.regions_closed()}</Chip>}
      </button>
      {open && <RegionActs region={region} />}
    </li>
  )
}
