import type { FindingKind } from '@kewo/domain'
import { Chip } from '../chip/Chip.tsx'
import { findingKindLabel } from '../labels/trace.ts'
import { m } from '../paraglide/messages.js'
import styles from './Record.module.css'

type Finding = { kind: FindingKind; words: string; fix: string | null; fixedNow: boolean }

/** A fault seen at the shop, and what became of it. */
export function FindingPart({ finding: { kind, words, fix, fixedNow } }: { finding: Finding }) {
  return (
    <div className={styles.item}>
      <p>
        {words} <Chip tone="gray">{findingKindLabel(kind)}</Chip>
      </p>
      <p className={styles.quiet}>
        {fixedNow ? m.record_fixedNow({ fix: fix ?? '' }) : fix ? m.record_toFix({ fix }) : m.record_open()}
      </p>
    </div>
  )
}
