import { ActProblem, Refused } from '@kewo/web/act'
import { useRoadAct } from '@kewo/web/outbox'
import { addDays, localDayOf } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextArea, useNow } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'
import { VisitRow_visit } from './VisitRow.tsx'
import styles from './Visits.module.css'

export const PostponeDialog_visit = graphql(`
  fragment PostponeDialog_visit on Visit {
    id
    edition
    retailer {
      id
      name
    }
  }
`)

const PostponeVisitMutation = graphql(
  `
    mutation PostponeVisit($id: ID!, $expected: Edition!, $plannedOn: Day!, $reason: String!, $key: UUID!) {
      postponeVisit(
        id: $id
        expected: $expected
        plannedOn: $plannedOn
        reason: $reason
        idempotencyKey: $key
      ) {
        __typename
        ... on Visit {
          id
          edition
          plannedOrder
          ...VisitRow_visit
        }
        ...Refused
      }
    }
  `,
  [VisitRow_visit, Refused],
)

type Props = { visit: FragmentOf<typeof PostponeDialog_visit>; open: boolean; onClose: () => void }

/** To another day, with a reason that the shop reads. */
export function PostponeDialog({ visit, open, onClose }: Props) {
  const { id, edition: expected, retailer } = readFragment(PostponeDialog_visit, visit)
  const { viewer } = useStaff()
  const tomorrow = addDays(localDayOf(useNow(), viewer.timeZone), 1)
  const [day, setDay] = useState(tomorrow)
  const [reason, setReason] = useState('')
  const postpone = useRoadAct(PostponeVisitMutation)

  async function send() {
    const words = `${m.visits_postpone()} → ${day}：${reason}`
    const sent = await postpone.send(
      { id, expected, plannedOn: day, reason },
      { shop: retailer.id, about: id, told: { kind: `${m.visits_title()} · ${retailer.name}`, words } },
    )
    if (!sent) return
    if (sent.done) showToast({ words: m.visits_putOffToast() })
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      busy={postpone.busy}
      title={m.visits_postponeTitle()}
      closeLabel={m.visits_close()}
      footer={
        <Button
          variant="primary"
          busy={postpone.busy}
          disabledReason={day ? undefined : m.visits_chooseDay()}
          onClick={() => void send()}
        >
          {m.visits_postpone()}
        </Button>
      }
    >
      <div className={styles.fields}>
        <DateInput
          label={m.visits_day()}
          min={tomorrow}
          value={day}
          error={postpone.errorOf('plannedOn')}
          onChange={setDay}
        />
        <TextArea
          label={m.visits_reason()}
          hint={m.visits_reasonHint()}
          value={reason}
          error={postpone.errorOf('reason')}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ActProblem act={postpone} />
      </div>
    </Dialog>
  )
}
