import type { ReactNode } from 'react'
import { ButtonRow } from '../button/ButtonRow.tsx'
import styles from './Page.module.css'

/** The way on, always at the thumb. Of two buttons the last is the broad one. */
export function BottomBar({ note, children }: { note?: ReactNode; children: ReactNode }) {
  return (
    <div className={styles.bar}>
      {note && <div className={styles.barNote}>{note}</div>}
      <ButtonRow className={styles.barButtons}>{children}</ButtonRow>
    </div>
  )
}
