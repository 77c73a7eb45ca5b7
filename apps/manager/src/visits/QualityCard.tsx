import { useOnline } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Card, Progress } from '@kewo/ui'
import { IconCheck, IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { qualityPartLabel } from '../traces/qualityPartLabel.ts'
import { RepeatedRecord, RepeatedRecord_trace } from '../traces/RepeatedRecord.tsx'
import { useSettled } from '../list/useSettled.ts'
import styles from './Visits.module.css'
import { traceOf, type Written } from './written.ts'

const TraceQualityQuery = graphql(
  `
    query TraceQuality($visitId: ID!, $trace: TraceInput!) {
      traceQuality(visitId: $visitId, trace: $trace) {
        score
        repeats {
          id
          ...RepeatedRecord_trace
        }
        parts {
          part
          points
          outOf
          reason
        }
      }
    }
  `,
  [RepeatedRecord_trace],
)

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
          {quality.repeats && (
            <p>
              <RepeatedRecord trace={quality.repeats} />
            </p>
          )}
          <ul className={styles.reasons} aria-live="polite">
            {quality.parts.map(({ part, points, outOf, reason }) => (
              <li key={part}>
                {points === outOf ? <IconCheck aria-hidden="true" /> : <IconPlus aria-hidden="true" />}
                <span>
                  <b>{qualityPartLabel(part)}</b> {reason}
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
