import { countWords } from '@kewo/domain'
import { Card, Section, Skeleton } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { m } from '../paraglide/messages.js'
import { Remind } from './Remind.tsx'
import { useReach } from './reachQuery.ts'
import { wholeAgain } from './reachSearch.ts'
import styles from './Reach.module.css'
import { gapWords, type ReachedType, share, stepLabel } from './reachWords.ts'

/** The row of figures: of those it is for, how many have come how far. Each figure leads to its shops. */
export function ReachSteps({ type, of }: { type: ReachedType; of: string }) {
  const { reach, isLoading, refresh } = useReach(of)
  if (isLoading) return <Skeleton height="320px" />
  if (!reach) return null
  const meant = reach.steps[0]?.count ?? 0
  return (
    <Section flush title={m.reach_title()} note={m.reach_ofMeant({ count: meant })}>
      <Card padding="roomy" className={styles.card}>
        <ol className={styles.steps}>
          {reach.steps.map(({ step, count }, index) => {
            const before = reach.steps[index - 1]
            const gap = before ? (before.count ?? 0) - (count ?? 0) : 0
            const words = before && gap > 0 ? gapWords(step, type, gap) : null
            const isHidden = reach.answersHidden && (step === 'UNDERSTOOD' || step === 'ACTED')
            const figures = (
              <>
                <b>{countWords(count ?? 0)}</b> <small>{share(count ?? 0, meant)}%</small>
              </>
            )
            return (
              <li key={step} data-main={step === 'UNDERSTOOD' ? '' : undefined}>
                {before && words && (
                  <span className={styles.gap}>
                    {isHidden ? (
                      words
                    ) : (
                      <Link
                        to="."
                        hash="shops"
                        search={(was) => ({ ...was, ...wholeAgain, came: before.step, notCome: step })}
                      >
                        {words}
                      </Link>
                    )}
                  </span>
                )}
                <span className={styles.step}>{stepLabel(step, type)}</span>
                <span
                  className={styles.bar}
                  style={{ '--share': `${share(count ?? 0, meant)}%` }}
                  aria-hidden="true"
                />
                <span className={styles.count}>
                  {isHidden ? (
                    figures
                  ) : (
                    <Link to="." hash="shops" search={(was) => ({ ...was, ...wholeAgain, came: step })}>
                      {figures}
                    </Link>
                  )}
                </span>
              </li>
            )
          })}
        </ol>
        {reach.readEarlier > 0 && (
          <p className={styles.small}>{m.reach_readEarlierOnly({ count: reach.readEarlier })}</p>
        )}
        {reach.actedOnly > 0 && <p className={styles.small}>{actedOnlyWords(type, reach.actedOnly)}</p>}
        {type === 'Campaign' && (
          <p className={styles.small}>{reach.answersHidden ? m.reach_ruleAbove() : m.reach_ruleOwn()}</p>
        )}
        <Remind
          of={of}
          remindable={reach.remindable}
          whyNot={reach.whyNotRemind?.message ?? null}
          onReminded={refresh}
        />
      </Card>
    </Section>
  )
}

const actedOnlyWords = (type: ReachedType, count: number) =>
  ({
    GuidanceVersion: m.reach_doneOnly,
    SupplyPolicyVersion: m.reach_orderedOnly,
    Campaign: m.reach_displayedOnly,
  })[type]({ count })
