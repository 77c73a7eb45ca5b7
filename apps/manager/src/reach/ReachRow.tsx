import { countWords } from '@kewo/domain'
import { buttonClass, Card, Section, Skeleton } from '@kewo/ui'
import { IconArrowRight } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useReach } from './reachQuery.ts'
import styles from './Reach.module.css'
import { type ReachedType, share, stepLabel } from './reachWords.ts'

/** The row of figures on the page of a thing, and the way to the shops behind them. */
export function ReachRow({ type, of }: { type: ReachedType; of: string }) {
  const { reach, isLoading } = useReach(of)
  if (isLoading) return <Skeleton height="120px" />
  if (!reach) return null
  const meant = reach.steps[0]?.count ?? 0
  return (
    <Section
      flush
      title={m.reach_title()}
      note={
        <Link to={paths.reach} params={{ of }} className={buttonClass()}>
          {m.reach_look()}
          <IconArrowRight aria-hidden="true" />
        </Link>
      }
    >
      <Card padding="roomy">
        <dl className={styles.row}>
          {reach.steps.map(({ step, count }) => (
            <div key={step} data-main={step === 'UNDERSTOOD' ? '' : undefined}>
              <dt>{stepLabel(step, type)}</dt>
              <dd>
                <b>{countWords(count ?? 0)}</b> <small>{share(count ?? 0, meant)}%</small>
              </dd>
            </div>
          ))}
        </dl>
      </Card>
    </Section>
  )
}
