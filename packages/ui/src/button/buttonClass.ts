import { classes } from '../classes.ts'
import styles from './Button.module.css'

export type ButtonLook = {
  /** primary: the one way on; secondary: the other ways; quiet: beside text; danger: takes something away. */
  variant?: 'primary' | 'secondary' | 'quiet' | 'danger'
  size?: 'small' | 'normal' | 'large'
  /** As wide as its place. */
  wide?: boolean
}

/** The look of a button for what is not one: a router's link, a label. */
export function buttonClass({
  variant = 'secondary',
  size = 'normal',
  wide = false,
}: ButtonLook = {}): string {
  return classes(styles.button, styles[variant], size !== 'normal' && styles[size], wide && styles.wide)
}
