import { countWords } from '@kewo/domain'
import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import type { RenderLink } from '../frame/navigation.ts'
import styles from './Tabs.module.css'

export type LinkTab = { key: string; label: ReactNode; count?: number; current: boolean }

/** Tabs that are places: each a link with an address, so that back and reload keep the place. */
export function LinkTabs<Item extends LinkTab>({
  label,
  tabs,
  flush,
  renderLink,
}: {
  label: string
  tabs: readonly Item[]
  /** In a column that has its own space at the sides: the first word begins where the column does. */
  flush?: boolean
  renderLink: RenderLink<Item>
}) {
  return (
    <nav aria-label={label} className={classes(styles.tabs, flush && styles.flush)}>
      {tabs.map((tab) => (
        <LinkTabPart key={tab.key} tab={tab} renderLink={renderLink} />
      ))}
    </nav>
  )
}

function LinkTabPart<Item extends LinkTab>({ tab, renderLink }: { tab: Item; renderLink: RenderLink<Item> }) {
  return renderLink(tab, {
    className: styles.tab ?? '',
    'aria-current': tab.current ? 'page' : undefined,
    children: (
      <>
        {tab.label}
        {tab.count !== undefined && <span className={styles.count}>{countWords(tab.count)}</span>}
      </>
    ),
  })
}
