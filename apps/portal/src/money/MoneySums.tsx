import { Card, formatMoney, Money } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Money.module.css'

type Part = { key: 'open' | 'earned' | 'paid'; title: string; cents: number; count: number }

/** All of it in one sum, and how far its parts have come. */
export function MoneySums({ parts }: { parts: readonly Part[] }) {
  const all = parts.reduce((sum, { cents }) => sum + cents, 0)
  return (
    <Card padding="roomy" className={styles.sums}>
      <p>{m.money_all()}</p>
      <p className={styles.all}>{formatMoney(all)}</p>
      <div className={styles.bar} aria-hidden="true">
        {parts.map(
          ({ key, cents }) =>
            cents > 0 && <span key={key} className={styles[key]} style={{ flexGrow: cents }} />,
        )}
      </div>
      <dl className={styles.parts}>
        {parts.map(({ key, title, cents, count }) => (
          <div key={key}>
            <dt>
              <span className={`${styles.mark} ${styles[key]}`} aria-hidden="true" />
              {title}
            </dt>
            <dd>
              <Money cents={cents} />
            </dd>
            <dd className={styles.count}>{m.money_count({ count })}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}
