import { Card, Chip, DateTime } from '@kewo/ui'
import { IconAlertCircle, IconClock } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { PathLink } from '../frame/PathLink.tsx'
import { outboxPath, reader } from '../site/site.ts'
import styles from './Outbox.module.css'
import type { Waiting } from './entry.ts'

/** What was done about a thing, each with its mark. */
export default function WaitingCards({ waiting }: { waiting: readonly Waiting[] }) {
  return (
    <div className={styles.here}>
      {waiting.map(({ key, told, madeAt, state }) => (
        <Card key={key} tone={state === 'refused' ? 'red' : 'amber'}>
          <p className={styles.words}>{told.words}</p>
          <p className={styles.mark}>
            <Chip
              tone={state === 'refused' ? 'red' : 'amber'}
              icon={state === 'refused' ? <IconAlertCircle aria-hidden /> : <IconClock aria-hidden />}
            >
              {state === 'refused' ? m.outbox_hereRefused() : m.outbox_here({ reader })}
            </Chip>
            <DateTime value={new Date(madeAt)} />
            <PathLink to={outboxPath} className={styles.more}>
              {m.outbox_see()}
            </PathLink>
          </p>
        </Card>
      ))}
    </div>
  )
}
