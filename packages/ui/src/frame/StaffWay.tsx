import { countWords } from '@kewo/domain'
import { classes } from '../classes.ts'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import type { NavigationItem, RenderLink } from './navigation.ts'
import styles from './StaffFrame.module.css'

export function StaffWay({
  item,
  renderLink,
}: {
  item: NavigationItem
  renderLink: RenderLink<NavigationItem>
}) {
  return renderLink(item, {
    className: classes(styles.item),
    'aria-current': item.current ? 'page' : undefined,
    children: (
      <>
        {item.icon}
        <span>{item.label}</span>
        {item.count !== undefined && item.count > 0 && (
          <span
            aria-hidden={item.countLabel ? true : undefined}
            className={classes(styles.count, item.countTone === 'amber' && styles.amber)}
          >
            {countWords(item.count)}
          </span>
        )}
        {item.countLabel && <VisuallyHidden>{item.countLabel}</VisuallyHidden>}
      </>
    ),
  })
}
