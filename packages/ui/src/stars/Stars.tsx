import { IconStarFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import styles from './Stars.module.css'

const five = [1, 2, 3, 4, 5].map((star) => <IconStarFilled key={star} />)

/** An average as stars, filled to its tenth. `label` says it in words: 4.6 星，共 23 家评价. */
export function Stars({ value, label, children }: { value: number; label: string; children?: ReactNode }) {
  const share = `${Math.min(Math.max(value / 5, 0), 1) * 100}%`
  return (
    <span className={styles.display}>
      <span className={styles.row} role="img" aria-label={label}>
        {five}
        <span className={styles.filled} style={{ '--share': share }}>
          {five}
        </span>
      </span>
      {children}
    </span>
  )
}
