import { type ReactNode, useId } from 'react'
import { cardClass } from '../card/Card.tsx'
import { classes } from '../classes.ts'
import styles from './Record.module.css'

/** One part of a record on a sheet of its own. */
export function RecordPart({ title, children }: { title: ReactNode; children: ReactNode }) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes(cardClass(), styles.part)}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {children}
    </section>
  )
}
