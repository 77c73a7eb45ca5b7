import type { ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './List.module.css'

export type PackProps = {
  /** The picture of a product or a display. */
  picture?: string | null
  /** Stands there when there is no picture. */
  icon?: ReactNode
  tone?: 'jade' | 'amber' | 'gray'
}

/** An upright picture at the head of a row. The row's title says what it is. */
export function Pack({ picture, icon, tone = 'jade' }: PackProps) {
  const look = classes(styles.pack, tone === 'amber' && styles.packAmber, tone === 'gray' && styles.packGray)
  return (
    <span className={look} aria-hidden="true">
      {picture ? <img src={picture} alt="" loading="lazy" decoding="async" /> : icon}
    </span>
  )
}
