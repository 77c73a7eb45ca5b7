import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import styles from './Card.module.css'

export type CardLook = {
  /** promise: what is promised to the reader, the one card that glows. */
  tone?: 'plain' | 'jade' | 'amber' | 'red' | 'promise'
  padding?: 'none' | 'normal' | 'roomy'
}

export function cardClass({ tone = 'plain', padding = 'normal' }: CardLook = {}): string {
  return classes(
    styles.card,
    tone !== 'plain' && styles[tone],
    padding === 'normal' && styles.padded,
    padding === 'roomy' && styles.roomy,
  )
}

export function Card({ tone, padding, className, ...rest }: ComponentProps<'div'> & CardLook) {
  return <div {...rest} className={classes(cardClass({ tone, padding }), className)} />
}
