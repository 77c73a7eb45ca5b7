import { DateTime } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import styles from './Proofs.module.css'

type Waiting = {
  id: string
  sentAt: string
  photo: { small: string } | null
  retailer: { name: string }
  usedBefore: { usedAt: string } | null
}

type Props = { proofs: readonly Waiting[]; current: string; onChoose: (id: string) => void }

/** What else waits, to turn to. */
export function ProofQueue({ proofs, current, onChoose }: Props) {
  return (
    <ol className={styles.queue} aria-label={m.proofs_waiting()}>
      {proofs.map(({ id, sentAt, photo, retailer, usedBefore }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.waiting}
            aria-current={id === current || undefined}
            onClick={() => onChoose(id)}
          >
            {photo && <img src={photo.small} alt="" loading="lazy" />}
            {usedBefore && <span className={styles.used}>{m.proofs_usedShort()}</span>}
            <b>{retailer.name}</b>
            <DateTime value={sentAt} />
          </button>
        </li>
      ))}
    </ol>
  )
}
