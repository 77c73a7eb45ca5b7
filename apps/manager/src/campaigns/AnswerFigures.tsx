import { countWords } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card } from '@kewo/ui'
import { declineReasonLabel } from '@kewo/ui/labels'
import type { ReactNode } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Campaigns.module.css'
import { useOwnShopsOnly } from './useOwnShopsOnly.ts'

export const AnswerFigures_answers = graphql(`
  fragment AnswerFigures_answers on CampaignAnswers {
    asked
    joined
    declined
    open
    declineReasons {
      reason
      count
    }
  }
`)

/** How many joined, how many said no and why, with the rule that keeps a no from becoming a score. */
export function AnswerFigures({ answers: fragment }: { answers: FragmentOf<typeof AnswerFigures_answers> }) {
  const { asked, joined, declined, open, declineReasons } = readFragment(AnswerFigures_answers, fragment)
  const ownShopsOnly = useOwnShopsOnly()
  const most = Math.max(1, ...(declineReasons ?? []).map(({ count }) => count))
  return (
    <Card padding="roomy" className={styles.conditions}>
      <div className={styles.head}>
        <h2>{m.campaigns_answersTitle()}</h2>
        <span className={styles.small}>{m.campaigns_inScope()}</span>
      </div>
      <dl className={styles.figures}>
        <Figure term={m.campaigns_asked()}>{countWords(asked)}</Figure>
        <Figure term={m.campaigns_joined()} strong>
          {countWords(joined)}
        </Figure>
        <Figure
          term={m.campaigns_declined()}
          hint={declined === null ? m.campaigns_fewDeclinesHint() : undefined}
        >
          {declined === null ? <small>{m.campaigns_fewDeclines()}</small> : countWords(declined)}
        </Figure>
        {open !== null && <Figure term={m.campaigns_open()}>{countWords(open)}</Figure>}
      </dl>
      {declineReasons && declineReasons.length > 0 && (
        <>
          <h3>{m.campaigns_reasons()}</h3>
          <dl className={styles.reasons}>
            {declineReasons.map(({ reason, count }) => (
              <div key={reason}>
                <dt>{declineReasonLabel(reason)}</dt>
                <dd>
                  <span className={styles.bar} style={{ '--share': `${(count / most) * 100}%` }} />
                  {m.campaigns_shops({ count })}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <p className={styles.small}>{ownShopsOnly ? m.campaigns_ruleOwn() : m.campaigns_ruleOthers()}</p>
    </Card>
  )
}

type FigureProps = { term: string; strong?: boolean; hint?: string | undefined; children: ReactNode }

function Figure({ term, strong, hint, children }: FigureProps) {
  return (
    <div title={hint}>
      <dt>{term}</dt>
      <dd data-strong={strong ? '' : undefined}>{children}</dd>
    </div>
  )
}
