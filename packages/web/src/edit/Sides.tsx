import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Clash.module.css'

type Side = { said: ReactNode; action?: ReactNode }
type Props = { label: string; level: 'h2' | 'h3'; mine: Side; theirs: Side }

/** What one field says: as it is written here, beside as it is saved. `level`: of its heading. */
export function Sides({ label, level: Heading, mine, theirs }: Props) {
  return (
    <section aria-label={label} className={styles.field}>
      <Heading>{label}</Heading>
      <div className={styles.sides}>
        {[
          { whose: m.edit_mine(), ...mine },
          { whose: m.edit_theirs(), ...theirs },
        ].map(({ whose, said, action }) => (
          <div key={whose} className={styles.side}>
            <p className={styles.whose}>{whose}</p>
            <p className={styles.said}>{said || m.edit_nothing()}</p>
            {action}
          </div>
        ))}
      </div>
    </section>
  )
}
