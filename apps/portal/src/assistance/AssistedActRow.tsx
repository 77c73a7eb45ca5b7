import { Refused, useAct } from '@kewo/web/act'
import { graphql, type FragmentOf, readFragment, type ResultOf } from '@kewo/schema/client'
import { Button, ConfirmDialog, DateTime, ListRow, showToast } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './Assistance.module.css'

export const AssistedActRow_act = graphql(`
  fragment AssistedActRow_act on AssistedAct {
    id
    words
    about
    at
    takenBackAt
    takenBackUntil
    undone
    undoes
    staff {
      id
      name
    }
    whyNotTakeBack {
      code
    }
  }
`)

const TakeBackAssistedAct = graphql(
  `
    mutation TakeBackAssistedAct($id: ID!, $key: UUID!) {
      takeBackAssistedAct(id: $id, idempotencyKey: $key) {
        __typename
        ... on AssistedAct {
          id
          ...AssistedActRow_act
        }
        ...Refused
      }
    }
  `,
  [AssistedActRow_act, Refused],
)

/** One thing that was done for the shop: what, when, by whom, and how to take it back. */
export function AssistedActRow({ act }: { act: FragmentOf<typeof AssistedActRow_act> }) {
  const row = readFragment(AssistedActRow_act, act)
  const [asking, setAsking] = useState(false)
  const takeBack = useAct(TakeBackAssistedAct)

  async function send() {
    if (!(await takeBack.send({ id: row.id }))) return
    setAsking(false)
    showToast({ words: m.assistance_done() })
  }

  return (
    <ListRow
      title={row.words}
      sub={
        <>
          {row.about && <span className={styles.about}>{row.about}</span>}
          <span>
            {m.assistance_by({ name: row.staff.name })} · <DateTime value={row.at} form="nearDayAndTime" />
          </span>
        </>
      }
      note={noteOf(row)}
      trailing={
        !row.whyNotTakeBack && (
          <>
            <Button size="small" className={styles.screenOnly} onClick={() => setAsking(true)}>
              {m.assistance_takeBack()}
            </Button>
            <ConfirmDialog
              open={asking}
              onClose={() => {
                setAsking(false)
                takeBack.forget()
              }}
              closeLabel={m.assistance_cancel()}
              title={m.assistance_takeBackTitle({ what: row.words })}
              consequence={row.undoes ? m.assistance_undoes() : m.assistance_stays()}
              confirmLabel={m.assistance_takeBack()}
              cancelLabel={m.assistance_cancel()}
              busy={takeBack.busy}
              problem={takeBack.problem?.message}
              onConfirm={() => void send()}
            />
          </>
        )
      }
    />
  )
}

type Row = ResultOf<typeof AssistedActRow_act>

function noteOf({ takenBackAt, undone, whyNotTakeBack, takenBackUntil }: Row) {
  if (takenBackAt) return undone ? m.assistance_undone() : m.assistance_takenBack()
  if (whyNotTakeBack) return null
  if (!takenBackUntil) return m.assistance_untilVisit()
  return (
    <DateTime value={takenBackUntil} form="nearDayAndTime" words={(time) => m.assistance_until({ time })} />
  )
}
