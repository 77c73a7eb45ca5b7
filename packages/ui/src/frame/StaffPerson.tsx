import type { ReactNode } from 'react'
import { Avatar } from '../avatar/Avatar.tsx'
import { classes } from '../classes.ts'
import styles from './StaffFrame.module.css'

export type StaffPersonProps = {
  name: string
  /** Where the person belongs: 张湾 · 三片区. */
  sub?: ReactNode
  /** Makes it a link or the button of a menu: `(parts) => <button type="button" {...parts} />`. */
  render?: (parts: { className: string; children: ReactNode }) => ReactNode
}

export function StaffPerson({ name, sub, render }: StaffPersonProps) {
  const parts = {
    className: classes(styles.person),
    children: (
      <>
        <Avatar name={name} size="small" />
        <span>
          <span className={styles.personName}>{name}</span>
          {sub && <span className={styles.personSub}>{sub}</span>}
        </span>
      </>
    ),
  }
  return render?.(parts) ?? <div {...parts} />
}
