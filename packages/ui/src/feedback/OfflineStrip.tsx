import { IconAlertCircle, IconCloudOff, IconCloudUpload } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './OfflineStrip.module.css'

export type OfflineStripProps = {
  /** amber: no signal, things wait; jade: they are on their way; red: one was refused and needs a person. */
  tone?: 'amber' | 'jade' | 'red'
  icon?: ReactNode
  children: ReactNode
  /** A button or link at its end, such as the outbox. */
  action?: ReactNode
}

const icons = { amber: IconCloudOff, jade: IconCloudUpload, red: IconAlertCircle }

/** The strip over every screen that says how it stands with the signal. */
export function OfflineStrip({ tone = 'amber', icon, children, action }: OfflineStripProps) {
  const Icon = icons[tone]
  return (
    <div role="status" className={classes(styles.strip, tone !== 'amber' && styles[tone])}>
      <span aria-hidden="true">{icon ?? <Icon />}</span>
      <span className={styles.words}>{children}</span>
      {action}
    </div>
  )
}
