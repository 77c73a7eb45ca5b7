import type { ReactNode } from 'react'
import styles from './Notice.module.css'

export type EmptyStateProps = {
  icon: ReactNode
  /** What is not there, plainly: 还没有求助. */
  title: ReactNode
  /** What to do, or when something will be there. */
  children?: ReactNode
  action?: ReactNode
}

export function EmptyState({ icon, title, children, action }: EmptyStateProps) {
  return (
    <div className={styles.notice}>
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.words}>{children}</div>}
      {action && <div className={styles.actions}>{action}</div>}
    </div>
  )
}
