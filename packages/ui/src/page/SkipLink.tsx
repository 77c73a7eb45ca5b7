import type { ReactNode } from 'react'
import styles from './SkipLink.module.css'

/** The first thing that Tab reaches: over the navigation, to the content. */
export function SkipLink({ to = 'main', children }: { to?: string; children: ReactNode }) {
  return (
    <a className={styles.skip} href={`#${to}`}>
      {children}
    </a>
  )
}
