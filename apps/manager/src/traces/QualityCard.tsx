import { useOnline } from '@kewo/web/online'
import { graphql } from '@kewo/schema/client'
import { Card, Progress } from '@kewo/ui'
import { IconCheck, IconPlus } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { qualityPartLabel } from './qualityPartLabel.ts'
import { RepeatedRecord, RepeatedRecord_trace } from './RepeatedRecord.tsx'
import { useSettled } from '../list/useSettled.ts'
import styles from './Traces.module.css'
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
          {quality ? m.traces_quality({ score: quality.score }) : m.traces_qualityLater()}
        </h2>
        <span className={styles.hint}>{m.traces_qualityOnlyYou()}</span>
      </div>
      {quality && (
        <>
          <Progress
            value={quality.score / 100}
            label={m.traces_qualityLabel()}
            valueText={m.traces_scored({ score: quality.score })}
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
                  {points < outOf && m.traces_qualityMore({ points: outOf - points })}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!online && <p className={styles.hint}>{m.traces_qualityOffline()}</p>}
    </Card>
  )
}
