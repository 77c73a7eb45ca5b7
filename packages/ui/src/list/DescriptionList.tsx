import { Fragment, type ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './DescriptionList.module.css'

export type Description = { key: string; term: ReactNode; value: ReactNode }

/** Facts by name. `stacked` puts each name over its fact, for long ones. */
export function DescriptionList({ items, stacked }: { items: readonly Description[]; stacked?: boolean }) {
  return (
    <dl className={classes(styles.list, stacked && styles.stacked)}>
      {items.map(({ key, term, value }) => (
        <Fragment key={key}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  )
}
