import { Refused } from '@kewo/web/act'
import { useRoadAct, useWaiting } from '@kewo/web/outbox'
import { type FragmentOf, graphql, readFragment } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './Pressed.module.css'
import { Pressed_pressed } from './pressedFragment.ts'

const SetPressed = graphql(
  `
    mutation SetPressed($about: PressedAbout!, $aboutId: UUID!, $pressed: Boolean!, $key: UUID!) {
      setPressed(about: $about, aboutId: $aboutId, pressed: $pressed, idempotencyKey: $key) {
        __typename
        ... on Retailer {
          id
          pressed(about: $about, aboutId: $aboutId) {
            id
            ...Pressed_pressed
          }
        }
        ...Refused
      }
    }
  `,
  [Pressed_pressed, Refused],
)

/** 被压货: the shop says so with two presses, is told before who reads what, and takes it back as easily. */
export default function Pressed({ pressed }: { pressed: FragmentOf<typeof Pressed_pressed> }) {
  const { id, about, aboutId, saidAt } = readFragment(Pressed_pressed, pressed)
  const [asking, setAsking] = useState(false)
  const act = useRoadAct(SetPressed)
  const waiting = useWaiting(id).length > 0

  async function set(said: boolean) {
    const words = said ? m.pressed_say() : m.pressed_takeBack()
    const sent = await act.send(
      { about, aboutId, pressed: said },
      { about: id, told: { kind: m.pressed_kind(), words } },
    )
    if (!sent) return
    setAsking(false)
    if (!sent.kept) showToast({ words: said ? m.pressed_saidToast() : m.pressed_takenBackToast() })
  }

  if (waiting) return <p className={styles.pressed}>{m.pressed_waiting()}</p>
  if (saidAt !== null)
    return (
      <div className={styles.pressed}>
        <p>{m.pressed_said()}</p>
        <Button size="small" busy={act.busy} onClick={() => void set(false)}>
          {m.pressed_takeBack()}
        </Button>
      </div>
    )
  return (
    <div className={styles.pressed}>
      <Button size="small" onClick={() => setAsking(true)}>
        {m.pressed_open()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.pressed_close()}
        title={m.pressed_title()}
        consequence={m.pressed_readers()}
        confirmLabel={m.pressed_say()}
        cancelLabel={m.pressed_cancel()}
        busy={act.busy}
        problem={act.problem?.message}
        onConfirm={() => void set(true)}
      >
        <p className={styles.named}>
          {m.pressed_named()}{' '}
          <Link to={paths.newHelpRequest} search={{ category: 'COMPLAINT' }}>
            {m.pressed_toComplaint()}
          </Link>
        </p>
      </ConfirmDialog>
    </div>
  )
}
