import { onBehalfWords } from '@kewo/web/assistance'
import { ActProblem, Refused } from '@kewo/web/act'
import { OnThisPhone, useRoadAct, useWaiting } from '@kewo/web/outbox'
import { dayPartOf } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ButtonRow, formatDay, showToast, useDateSetting } from '@kewo/ui'
import { dayAndPart } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { DeclineWishDialog } from './DeclineWishDialog.tsx'
import styles from './VisitWishes.module.css'

export const VisitWish_wish = graphql(`
  fragment VisitWish_wish on VisitWish {
    id
    status
    wishedOn
    dayPart
    words
    onBehalfName
    whyNotGrant {
      message
    }
    visit {
      id
      plannedOn
      plannedMinute
    }
  }
`)

const GrantVisitWish = graphql(
  `
    mutation GrantVisitWish($id: ID!, $key: UUID!) {
      grantVisitWish(id: $id, idempotencyKey: $key) {
        __typename
        ... on VisitWish {
          id
          status
          visit {
            id
            plannedOn
            plannedMinute
            plannedOrder
            postponedFrom
            agreedAt
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** From when to when a shop would like it, its words, and the two answers. */
export function VisitWish({ wish: given }: { wish: FragmentOf<typeof VisitWish_wish> }) {
  const { id, wishedOn, dayPart, words, onBehalfName, visit, whyNotGrant } = readFragment(
    VisitWish_wish,
    given,
  )
  const setting = useDateSetting()
  const [declining, setDeclining] = useState(false)
  const grant = useRoadAct(GrantVisitWish)
  const planned =
    visit.plannedOn && dayAndPart(formatDay(visit.plannedOn, setting), partOf(visit.plannedMinute))
  const wished = dayAndPart(formatDay(wishedOn, setting), dayPart)

  const waiting = useWaiting(id).length > 0
  const told = (done: string) => ({
    about: id,
    told: { kind: m.visits_title(), words: done },
  })

  async function agree() {
    const sent = await grant.send({ id }, told(`${m.visitWishes_grant()}：${wished}`))
    if (sent?.done) showToast({ words: m.visitWishes_grantedToast({ time: wished }) })
  }

  return (
    <div className={styles.wish}>
      <p>{planned ? m.visitWishes_fromTo({ planned, wished }) : wished}</p>
      {words && <p className={styles.words}>{m.visitWishes_said({ words })}</p>}
      {onBehalfName && <p className={styles.words}>{onBehalfWords(onBehalfName)}</p>}
      <ActProblem act={grant} />
      {waiting && <OnThisPhone about={id} />}
      {!waiting && (
        <ButtonRow>
          <Button onClick={() => setDeclining(true)}>{m.visitWishes_decline()}</Button>
          <Button
            variant="primary"
            busy={grant.busy}
            disabledReason={whyNotGrant?.message}
            onClick={() => void agree()}
          >
            {m.visitWishes_grant()}
          </Button>
        </ButtonRow>
      )}
      <DeclineWishDialog wishId={id} told={told} open={declining} onClose={() => setDeclining(false)} />
    </div>
  )
}

const partOf = (minute: number | null) => (minute === null ? null : dayPartOf(minute))
