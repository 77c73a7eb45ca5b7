import { Button, Card, DateTime, EmptyState, Section, showToast } from '@kewo/ui'
import { IconCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useOnline } from '../online/useOnline.ts'
import { outboxEngine, useOutbox } from '../outbox/outbox.ts'
import type { Waiting } from '../outbox/entry.ts'
import { waits } from '../outbox/waits.ts'
import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'
import { OutboxEntry } from './OutboxEntry.tsx'
import styles from './OutboxList.module.css'
import { RoomLeft } from './RoomLeft.tsx'
import { TakeBackDialog } from './TakeBackDialog.tsx'
import { ToFile } from './ToFile.tsx'

/** What this device has not had a receipt for: what a person has to look at, what waits, and what has arrived today. */
export function OutboxList() {
  const online = useOnline()
  const navigate = useNavigate()
  const entries = useOutbox()
  const refused = entries.filter(({ state }) => state === 'refused')
  const waiting = entries.filter((entry) => waits(entry, online))
  const sent = entries.flatMap(({ sentAt, saves }) => (sentAt && !saves ? sentAt : []))
  const [asking, setAsking] = useState<Waiting | null>(null)
  const [trying, setTrying] = useState(false)

  async function tryNow() {
    setTrying(true)
    await (await outboxEngine()).tryNow()
    setTrying(false)
  }
  async function edit({ key, path }: Waiting) {
    await (await outboxEngine()).edit(key)
    await navigate({ to: path })
  }
  async function takeBack({ key }: Waiting) {
    setAsking(null)
    const putBack = await (await outboxEngine()).takeBack(key)
    showToast({
      words: m.outbox_takenBack(),
      action: { label: m.outbox_undo(), onPress: putBack, isOnly: true },
    })
  }
  const acts = {
    onAgain: ({ key }: Waiting) => void outboxEngine().then((engine) => engine.sendAgain(key)),
    onEdit: (entry: Waiting) => void edit(entry),
    onTakeBack: (entry: Waiting) =>
      entry.attempted && entry.state === 'waiting' ? setAsking(entry) : void takeBack(entry),
  }
  return (
    <div className={styles.page}>
      {waiting.length + refused.length === 0 ? (
        <EmptyState icon={<IconCheck />} title={m.outbox_emptyTitle()}>
          {m.outbox_emptyWords()}
        </EmptyState>
      ) : (
        (waiting.length > 0 || !online) && (
          <Card tone="promise" className={styles.calm}>
            <h2>{online ? m.outbox_goingTitle() : m.outbox_offlineTitle()}</h2>
            <p>{online ? m.outbox_goingWords() : m.outbox_offlineWords({ reader })}</p>
          </Card>
        )
      )}
      <RoomLeft />
      {refused.length > 0 && (
        <Section flush title={m.outbox_refused()} note={m.outbox_refusedNote({ count: refused.length })}>
          <ul className={styles.entries}>
            {refused.map((entry) => (
              <OutboxEntry key={entry.key} entry={entry} {...acts} />
            ))}
          </ul>
        </Section>
      )}
      {waiting.length > 0 && (
        <Section flush title={m.outbox_waiting()} note={m.outbox_waitingNote({ count: waiting.length })}>
          <ul className={styles.entries}>
            {waiting.map((entry) => (
              <OutboxEntry key={entry.key} entry={entry} {...acts} />
            ))}
          </ul>
        </Section>
      )}
      {sent.length > 0 && (
        <p className={styles.arrived}>
          <IconCheck aria-hidden="true" />
          <DateTime
            value={new Date(Math.max(...sent))}
            words={(time) => m.outbox_sentToday({ count: sent.length, time })}
          />
        </p>
      )}
      {waiting.length > 0 && (
        <div className={styles.foot}>
          <Button size="large" wide busy={trying} onClick={() => void tryNow()}>
            {m.outbox_tryNow()}
          </Button>
          <p>{m.outbox_byItself()}</p>
        </div>
      )}
      {[...waiting, ...refused].some(({ saves }) => !saves) && <ToFile />}
      <TakeBackDialog
        entry={asking}
        onClose={() => setAsking(null)}
        onTakeBack={(entry) => void takeBack(entry)}
      />
    </div>
  )
}
