import type { QualityPart } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import { qualityPartLabel } from './qualityPartLabel.ts'
import styles from './QualityParts.module.css'

type Part = { part: QualityPart; points: number; outOf: number; reason: string }

/** The parts of a record's score, each with its points and why; one that cannot bring any is left out. */
export function QualityParts({ parts }: { parts: readonly Part[] }) {
  return (
    <dl className={styles.parts}>
      {counted(parts).map(({ part, points, outOf, reason }) => (
        <div key={part}>
          <dt>
            {qualityPartLabel(part)} <span>{m.traces_points({ points, outOf })}</span>
          </dt>
          <dd>{reason}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The same in a line. */
export function QualityPartsLine({ parts }: { parts: readonly Pick<Part, 'part' | 'points' | 'outOf'>[] }) {
  return (
    <span className={styles.line}>
      {counted(parts).map(({ part, points, outOf }) => (
        <span key={part}>
          {qualityPartLabel(part)} {m.traces_points({ points, outOf })}
        </span>
      ))}
    </span>
  )
}

function counted<Of extends { outOf: number }>(parts: readonly Of[]): Of[] {
  return parts.filter(({ outOf }) => outOf > 0)
}
