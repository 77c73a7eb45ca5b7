import { useOnline } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Card, Progress } from '@kewo/ui'
import { IconCheck, IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { useSettled } from '../list/useSettled.ts'
import styles from './Visits.module.css'
import { traceOf, type Written } from './written.ts'

const TraceQualityQuery = graphql(`
  query TraceQuality($visitId: ID!, $trace: TraceInput!) {
    traceQuality(visitId: $visitId, trace: $trace) {
      score
      parts {
        part
        points
        outOf
        reason
      }
    }
  }
`)

const restMilliseconds = 800

/** How much substance the record has as it stands, and what would bring more. A hint to its writer: it blocks nothing. */
export function QualityCard({ visitId, written }: { visitId: string; written: Written }) {
  const online = useOnline()
  const settled = useSettled(written, restMilliseconds)
  const trace = useMemo(() => traceOf({ ...settled, photoIds: [] }, { signatureName: '' }), [settled])
  const [{ data, fetching }] = useQuery({
    query: TraceQualityQuery,
    variables: { visitId, trace },
    requestPolicy: 'network-only',
    pause: !online,
  })
  const quality = data?.traceQuality
  return (
    <Card tone="jade" className={styles.quality} aria-busy={fetching}>
      <div className={styles.qualityHead}>
        <h2 className={styles.qualityScore}>
          {quality ? m.visits_quality({ score: quality.score }) : m.visits_qualityLater()}
        </h2>
        <span className={styles.hint}>{m.visits_qualityOnlyYou()}</span>
      </div>
      {quality && (
        <>
          <Progress
            value={quality.score / 100}
            label={m.visits_qualityLabel()}
            valueText={m.visits_score({ score: quality.score })}
            onJade
          />
          <ul className={styles.reasons} aria-live="polite">
            {quality.parts.map(({ part, points, outOf, reason }) => (
              <li key={part}>
                {points === outOf ? <IconCheck aria-hidden="true" /> : <IconPlus aria-hidden="true" />}
                <span>
                  {reason}
                  {points < outOf && m.visits_qualityMore({ points: outOf - points })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!online && <p className={styles.hint}>{m.visits_qualityOffline()}</p>}
    </Card>
  )
}
