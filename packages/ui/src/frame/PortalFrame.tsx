import { countWords } from '@kewo/domain'
import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import { SkipLink } from '../page/SkipLink.tsx'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import type { NavigationItem, RenderLink } from './navigation.ts'
import styles from './PortalFrame.module.css'

export type PortalNavigationItem = NavigationItem & {
  /** The one that stands out of the bar: asking for help. */
  raised?: boolean
}

export type PortalFrameProps = {
  words: { skip: string; navigation: string }
  /** Over everything: no signal, a new version. */
  strip?: ReactNode
  header?: ReactNode
  /** Left out where one task has the whole screen and its own bar at the bottom. */
  items?: readonly PortalNavigationItem[]
  renderLink: RenderLink<PortalNavigationItem>
  children: ReactNode
}

/** The shop's screen: one column, five ways at the thumb. */
export function PortalFrame({ words, strip, header, items, renderLink, children }: PortalFrameProps) {
  return (
    <div className={styles.frame}>
      <SkipLink>{words.skip}</SkipLink>
      {strip}
      {header && <header className={styles.column}>{header}</header>}
      <main
        id="main"
        tabIndex={-1}
        className={classes(styles.column, styles.main, items && styles.withNavigation)}
      >
        {children}
      </main>
      {items && (
        <nav aria-label={words.navigation} className={styles.navigation}>
          <div className={classes(styles.column, styles.items, items.length <= 3 && styles.few)}>
            {items.map((item) => (
              <Way key={item.key} item={item} renderLink={renderLink} />
            ))}
          </div>
        </nav>
      )}
    </div>
  )
}

function Way({
  item,
  renderLink,
}: {
  item: PortalNavigationItem
  renderLink: PortalFrameProps['renderLink']
}) {
  return renderLink(item, {
    className: classes(styles.item, item.raised && styles.raised),
    'aria-current': item.current ? 'page' : undefined,
    children: (
      <>
        <span className={styles.icon}>
          {item.icon}
          {item.count !== undefined && item.count > 0 && (
            <span
              aria-hidden="true"
              className={classes(styles.count, item.countTone === 'amber' && styles.amber)}
            >
              {countWords(item.count)}
            </span>
          )}
        </span>
        <span>{item.label}</span>
        {item.countLabel && <VisuallyHidden>{item.countLabel}</VisuallyHidden>}
      </>
    ),
  })
}
