import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './Thread.module.css'

/** What was said and what happened, in order. `label` names it for ears; what arrives later is read out. */
export function Thread({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="log" aria-label={label}>
      <ol className={styles.thread}>{children}</ol>
    </div>
  )
}

export type MessageProps = {
  /** Said by the reader. */
  mine?: boolean
  /** Seen by staff only: dashed and amber, so that nobody takes it for an answer to the shop. */
  internal?: boolean
  /** Who and when. */
  by?: ReactNode
  /** The person's own words, line breaks kept. */
  children: ReactNode
  /** Pictures, or a promise that was made in it. */
  below?: ReactNode
  /** How it stands with sending: on this phone, sent, refused. */
  state?: ReactNode
}

export function Message({ mine, internal, by, children, below, state }: MessageProps) {
  return (
    <li className={classes(styles.message, mine && styles.mine, internal && styles.internal)}>
      {by && <div className={styles.by}>{by}</div>}
      <div className={styles.words}>{children}</div>
      {below && <div className={styles.below}>{below}</div>}
      {state && <div className={styles.state}>{state}</div>}
    </li>
  )
}

/** A step between the messages: opened, handed over, escalated, resolved. */
export function ThreadEvent({ children, role }: { children: ReactNode; role?: 'status' }) {
  return (
    <li className={styles.event}>
      <span role={role}>{children}</span>
    </li>
  )
}
