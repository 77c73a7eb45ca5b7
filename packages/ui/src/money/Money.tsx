import { classes } from '../classes.ts'
import { formatMoney } from './formatMoney.ts'
import styles from './Money.module.css'

export type MoneyProps = {
  /** Integer cents (分). */
  cents: number
  /** gain: what the shop earns; loss: what is taken. */
  tone?: 'plain' | 'gain' | 'loss'
  short?: boolean
  sign?: boolean
  className?: string
}

export function Money({ cents, tone = 'plain', short, sign, className }: MoneyProps) {
  return (
    <span className={classes(styles.money, tone !== 'plain' && styles[tone], className)}>
      {formatMoney(cents, { short, sign })}
    </span>
  )
}
