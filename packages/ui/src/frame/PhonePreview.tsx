import type { ReactNode } from 'react'
import styles from './PhonePreview.module.css'

/** A phone on the desk: how something will look to a shop. Nothing in it can be pressed or reached. */
export function PhonePreview({ label, children }: { label: string; children: ReactNode }) {
  return (
    <figure className={styles.phone}>
      <figcaption className={styles.label}>{label}</figcaption>
      <div className={styles.screen} inert>
        {children}
      </div>
    </figure>
  )
}
