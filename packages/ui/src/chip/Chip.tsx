import { countWords } from '@kewo/domain'
import type { ComponentProps, ReactNode } from 'react'
import { classes } from '../classes.ts'
import styles from './Chip.module.css'

/** jade: well; amber: a clock runs; red: loss; gray: plain fact; sky: news. */
export type ChipTone = 'jade' | 'amber' | 'red' | 'gray' | 'sky'

export function Chip({
  tone = 'jade',
  icon,
  className,
  children,
  ...rest
}: ComponentProps<'span'> & { tone?: ChipTone; icon?: ReactNode }) {
  return (
    <span {...rest} className={classes(styles.chip, styles[tone], className)}>
      {icon}
      {children}
    </span>
  )
}

/** The look of a filter chip for a router's link; mark the chosen one with aria-current. */
export function chipButtonClass(): string {
  return classes(styles.chip, styles.button)
}

export function ChipButton({
  pressed,
  count,
  className,
  children,
  ...rest
}: ComponentProps<'button'> & { pressed?: boolean; count?: number }) {
  return (
    <button type="button" {...rest} aria-pressed={pressed} className={classes(chipButtonClass(), className)}>
      {children}
      {count !== undefined && <span className={styles.count}>{countWords(count)}</span>}
    </button>
  )
}

export function ChipRow({ className, ...rest }: ComponentProps<'div'>) {
  return <div {...rest} className={classes(styles.row, className)} />
}
