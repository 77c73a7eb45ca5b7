import { IconAlertCircle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './Notice.module.css'

export type ErrorStateProps = {
  icon?: ReactNode
  /** What happened. */
  title: ReactNode
  /** What to do about it. */
  children: ReactNode
  /** The number to quote when calling, with its word: 报障编号 7F3A-21. */
  reference?: ReactNode
  action?: ReactNode
  /** 1 where it stands in the place of a whole page. */
  level?: 1 | 2
}

export function ErrorState({ icon, title, children, reference, action, level = 2 }: ErrorStateProps) {
  const Title = level === 1 ? 'h1' : 'h2'
  return (
    <div role="alert" className={classes(styles.notice, styles.red)}>
      <span className={styles.icon} aria-hidden="true">
        {icon ?? <IconAlertCircle />}
      </span>
      <Title className={styles.title}>{title}</Title>
      <div className={styles.words}>{children}</div>
      {reference && <p className={styles.number}>{reference}</p>}
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  )
}
