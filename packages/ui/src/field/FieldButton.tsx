import type { ReactNode } from 'react'
import styles from './FieldButton.module.css'

type Props = { label: string; onClick: () => void; children: ReactNode }

/** A button of one picture at the end of a field: it shows a password, opens a calendar. */
export function FieldButton({ label, onClick, children }: Props) {
  return (
    <button type="button" className={styles.button} aria-label={label} title={label} onClick={onClick}>
      {children}
    </button>
  )
}
