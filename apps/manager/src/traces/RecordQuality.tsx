import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Card } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import { QualityParts } from './QualityParts.tsx'
import { RepeatedRecord, RepeatedRecord_trace } from './RepeatedRecord.tsx'
import styles from './Traces.module.css'

export const RecordQuality_trace = graphql(
  `
    fragment RecordQuality_trace on Trace {
      qualityScore
      qualityParts {
        part
        points
        outOf
        reason
      }
      repeats {
        id
        ...RepeatedRecord_trace
      }
    }
  `,
  [RepeatedRecord_trace],
)

/** What the score of a submitted record is made of; for its author and those who coach, nothing for anybody else. */
export function RecordQuality({ trace }: { trace: FragmentOf<typeof RecordQuality_trace> }) {
  const { qualityScore, qualityParts, repeats } = readFragment(RecordQuality_trace, trace)
  if (qualityScore === null || !qualityParts || qualityParts.length === 0) return null
  return (
    <Card className={styles.recordQuality}>
      <h2>{m.traces_qualityOf({ score: qualityScore })}</h2>
      {repeats && (
        <p>
          <RepeatedRecord trace={repeats} />
        </p>
      )}
      <QualityParts parts={qualityParts} />
    </Card>
  )
}
