import { DateTime } from '../date/DateTime.tsx'
import { m } from '../paraglide/messages.js'
import { WholeNames } from '../words/WholeNames.tsx'
import styles from './Record.module.css'

export type Suggestion = {
  id: string
  what: string
  forWhom: string | null
  /** A calendar day. */
  byWhen: string | null
  gain: string | null
}

/** What should happen, for whom, by when, and what the shop gains by it. */
export function SuggestionPart({ suggestion: { what, forWhom, byWhen, gain } }: { suggestion: Suggestion }) {
  return (
    <div className={styles.item}>
      <p className={styles.words}>
        <WholeNames>{what}</WholeNames>
      </p>
      <ul className={styles.facts}>
        {forWhom && <li>{m.record_forWhom({ who: forWhom })}</li>}
        {byWhen && (
          <li>
            <DateTime value={byWhen} form="day" words={(day) => m.record_byWhen({ day })} />
          </li>
        )}
        {gain && <li className={styles.gain}>{m.record_gain({ gain })}</li>}
      </ul>
    </div>
  )
}
