import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import styles from './List.module.css'

export type ListProps = ComponentProps<'ul'> & {
  /** cards: each row its own sheet; joined: one sheet with lines between; plain: lines between, no sheet. */
  look?: 'cards' | 'joined' | 'plain'
}

/** Holds ListRows. */
export function List({ look = 'cards', className, ...rest }: ListProps) {
  return <ul {...rest} className={classes(styles[look], className)} />
}
