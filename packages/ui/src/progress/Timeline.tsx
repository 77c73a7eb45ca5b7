import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './Timeline.module.css'

export type TimelineEvent = {
  key: string
  title: ReactNode
  /** When, by whom, what was said. */
  note?: ReactNode
  state: 'done' | 'now' | 'next'
}

/** How a matter has gone and what comes: each step of a request as the shop sees it. */
export function Timeline({ events, label }: { events: readonly TimelineEvent[]; label: string }) {
  return (
    <ol className={styles.timeline} aria-label={label}>
      {events.map((event) => (
        <li
          key={event.key}
          className={classes(styles.event, styles[event.state])}
          aria-current={event.state === 'now' ? 'step' : undefined}
        >
          <span className={styles.dot} aria-hidden="true">
            {event.state === 'done' && <IconCheck />}
          </span>
          <div>
            <div className={styles.title}>{event.title}</div>
            {event.note && <div className={styles.note}>{event.note}</div>}
          </div>
        </li>
      ))}
    </ol>
  )
}
