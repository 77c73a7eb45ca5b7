import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import styles from './Button.module.css'

/** Buttons side by side that share the width; where the text is large, one under the other. */
export function ButtonRow({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={classes(styles.row, className)} />
}
