import { IconChevronDown } from '@tabler/icons-react'
import type { NavigationItem, RenderLink } from './navigation.ts'
import { StaffWay } from './StaffWay.tsx'
import styles from './StaffFrame.module.css'

/** More than these do not fit on a small screen, or into one look: they are parted. */
const mostInOneLook = 10

type StaffWaysProps = { items: readonly NavigationItem[]; renderLink: RenderLink<NavigationItem> }

/** All places in their order; many of them under the names of their groups, what is seldom needed folded away. */
export function StaffWays({ items, renderLink }: StaffWaysProps) {
  const way = (item: NavigationItem) => <StaffWay key={item.key} item={item} renderLink={renderLink} />
  if (items.length <= mostInOneLook) return items.map(way)
  const groups = Map.groupBy(items, ({ group }) => group?.label)
  return [...groups].map(([label, within]) =>
    within[0]?.group?.folded ? (
      <details key={label} className={styles.group} open={within.some(({ current }) => current)}>
        <summary className={styles.groupName}>
          {label} <IconChevronDown aria-hidden="true" />
        </summary>
        {within.map(way)}
      </details>
    ) : (
      <div key={label} className={styles.group}>
        {label && <div className={styles.groupName}>{label}</div>}
        {within.map(way)}
      </div>
    ),
  )
}
