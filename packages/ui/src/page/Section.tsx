import { type ComponentProps, type ReactNode, useId } from 'react'
import { classes } from '../classes.ts'
import styles from './Page.module.css'

export type SectionProps = Omit<ComponentProps<'section'>, 'title'> & {
  title: ReactNode
  /** At the right of the title: a count, an order, a link to all. */
  note?: ReactNode
  /** Without its own space at the sides: inside a card or a column. */
  flush?: boolean
}

export function Section({ title, note, flush, className, children, ...rest }: SectionProps) {
  const titleId = useId()
  return (
    <section
      {...rest}
      aria-labelledby={titleId}
      className={classes(styles.section, flush && styles.flush, className)}
    >
      <div className={styles.sectionHead}>
        <h2 id={titleId} className={styles.sectionTitle}>
          {title}
        </h2>
        {note && <span className={styles.sectionNote}>{note}</span>}
      </div>
      {children}
    </section>
  )
}
