import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import styles from './Table.module.css'

export type TableProps = ComponentProps<'table'> & {
  /** What the table lists: its name for ears, and for the box that scrolls when it is wider than the screen. */
  label: string
}

/** A first cell with `data-tick` holds no more than a box to choose its row. */
export function Table({ label, className, ...rest }: TableProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A box that scrolls must be reachable by keyboard.
    <div className={styles.scroll} role="region" aria-label={label} tabIndex={0}>
      <table {...rest} aria-label={label} className={classes(styles.table, className)} />
    </div>
  )
}

/** The link in a row's first cell; the whole row is its target. */
export const rowLinkClass = styles.rowLink ?? ''

/** For a button or box in a cell, so that it is pressed and not the row. */
export const overRowClass = styles.overRow ?? ''
