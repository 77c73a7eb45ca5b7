import type { FindingKind } from '@kewo/domain'
import { Card } from '../card/Card.tsx'
import { Chip } from '../chip/Chip.tsx'
import { photoStripWords } from '../labels/photo.ts'
import { m } from '../paraglide/messages.js'
import type { Photo } from '../photo/photo.ts'
import { PhotoStrip } from '../photo/PhotoStrip.tsx'
import { FindingPart } from './FindingPart.tsx'
import { RecordPart } from './RecordPart.tsx'
import styles from './Record.module.css'
import { WholeNames } from '../words/WholeNames.tsx'
import { type Suggestion, SuggestionPart } from './SuggestionPart.tsx'

export type RecordContent = {
  commentary: string
  heard: string
  summary: string
  suggestions: readonly Suggestion[]
  findings: readonly {
    id: string
    kind: FindingKind
    words: string
    fix: string | null
    fixedNow: boolean
  }[]
  followUps: readonly { id: string; about: string; settled: boolean; words: string }[]
  /** Names of brands that were talked about, in the reader's language. */
  brands: readonly string[]
  photos: readonly Photo[]
  signatureName: string
  /** Address of the signature's picture; null where the name was typed. */
  signature: string | null
}

/** A visit's written record, whole, as the staff and the shop read it. */
export function RecordSheet({ record }: { record: RecordContent }) {
  const { commentary, heard, summary, suggestions, findings, followUps, brands, photos } = record
  return (
    <div className={styles.sheet}>
      <RecordPart title={m.record_commentary()}>
        <p className={styles.words}>
          <WholeNames>{commentary}</WholeNames>
        </p>
        {photos.length > 0 && <PhotoStrip photos={photos} words={photoStripWords()} />}
      </RecordPart>
      {findings.length > 0 && (
        <RecordPart title={m.record_findings()}>
          {findings.map((finding) => (
            <FindingPart key={finding.id} finding={finding} />
          ))}
        </RecordPart>
      )}
      <RecordPart title={m.record_suggestions()}>
        {suggestions.map((suggestion) => (
          <SuggestionPart key={suggestion.id} suggestion={suggestion} />
        ))}
      </RecordPart>
      {heard && (
        <RecordPart title={m.record_heard()}>
          <p className={styles.words}>{m.record_quote({ words: heard })}</p>
        </RecordPart>
      )}
      {followUps.length > 0 && (
        <RecordPart title={m.record_followUps()}>
          {followUps.map(({ id, about, settled, words }) => (
            <div key={id} className={styles.item}>
              <p>
                {about}{' '}
                <Chip tone={settled ? 'jade' : 'gray'}>
                  {settled ? m.record_settled() : m.record_notSettled()}
                </Chip>
              </p>
              {words && <p className={styles.quiet}>{words}</p>}
            </div>
          ))}
        </RecordPart>
      )}
      <RecordPart title={m.record_summary()}>
        <p className={styles.words}>
          <WholeNames>{summary}</WholeNames>
        </p>
        {brands.length > 0 && (
          <p className={styles.quiet}>{m.record_brands({ names: brands.join(m.record_comma()) })}</p>
        )}
      </RecordPart>
      <Card className={styles.signature}>
        <span className={styles.title}>{m.record_signature()}</span>
        {record.signature ? (
          <img src={record.signature} alt={m.record_signatureOf({ name: record.signatureName })} />
        ) : (
          <span className={styles.signed}>{record.signatureName}</span>
        )}
      </Card>
    </div>
  )
}
