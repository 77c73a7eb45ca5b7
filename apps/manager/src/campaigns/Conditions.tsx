import type { InvalidInput } from '@kewo/domain'
import { Card, Chip } from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'
import styles from './Campaigns.module.css'

/** Whether a shop is left free to say no, and what is still missing to publish; by the same rule that publishing asks. */
export function Conditions({ faults }: { faults: readonly InvalidInput[] }) {
  const free = !faults.some(({ field }) => field === 'gain')
  return (
    <Card padding="roomy" className={styles.conditions} data-part="publish" tabIndex={-1}>
      <div className={styles.head}>
        <h2>{m.campaigns_noForce()}</h2>
        <Chip tone={free ? 'jade' : 'amber'}>{free ? m.campaigns_met() : m.campaigns_notMet()}</Chip>
      </div>
      <p className={styles.small}>{free ? m.campaigns_noForceWords() : m.campaigns_noForceMissing()}</p>
      <div aria-live="polite">
        {faults.length === 0 ? (
          <p className={styles.ready}>{m.campaigns_ready()}</p>
        ) : (
          <>
            <h3>{m.campaigns_beforePublish({ count: faults.length })}</h3>
            <ul className={styles.faults}>
              {faults.map((fault) => (
                <li key={`${fault.field}${fault.message}`}>{inLocale(fault.words)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Card>
  )
}
