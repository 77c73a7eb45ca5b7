import { failureOf } from '@kewo/client'
import { addDays, localDayOf } from '@kewo/domain'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, Dialog, showToast, TextArea, useNow } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'
import { VisitRow_visit } from './VisitRow.tsx'
import styles from './Visits.module.css'

export const PostponeDialog_visit = graphql(`
  fragment PostponeDialog_visit on Visit {
    id
    plannedOn
  }
`)

const PostponeVisitMutation = graphql(
  `
    mutation PostponeVisit($id: ID!, $from: Day, $plannedOn: Day!, $reason: String!) {
      postponeVisit(id: $id, from: $from, plannedOn: $plannedOn, reason: $reason) {
        __typename
        ... on Visit {
          id
          plannedOrder
          ...VisitRow_visit
        }
        ... on Refusal {
          message
        }
        ... on InvalidInput {
          field
        }
      }
    }
  `,
  [VisitRow_visit],
)

type Props = { visit: FragmentOf<typeof PostponeDialog_visit>; open: boolean; onClose: () => void }

/** To another day, with a reason that the shop reads. */
export function PostponeDialog({ visit, open, onClose }: Props) {
  const { id, plannedOn: from } = readFragment(PostponeDialog_visit, visit)
  const { viewer } = useStaff()
  const tomorrow = addDays(localDayOf(useNow(), viewer.timeZone), 1)
  const [day, setDay] = useState(tomorrow)
  const [reason, setReason] = useState('')
  const [refusal, setRefusal] = useState<{ message: string; field?: string } | null>(null)
  const [{ fetching }, postpone] = useMutation(PostponeVisitMutation)

  async function send() {
    setRefusal(null)
    const { data, error } = await postpone({ id, from, plannedOn: day, reason })
    const result = data?.postponeVisit
    if (error || !result) return setRefusal({ message: failureWords(failureOf(error)) })
    if (result.__typename !== 'Visit') return setRefusal(result)
    showToast({ words: m.visits_putOffToast() })
    onClose()
  }

  return (
    <Dialog
      open={open}
      onClose={onClose}
      busy={fetching}
      title={m.visits_postponeTitle()}
      closeLabel={m.visits_close()}
      footer={
        <Button
          variant="primary"
          busy={fetching}
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
          error={refusal?.field === 'plannedOn' && refusal.message}
          onChange={setDay}
        />
        <TextArea
          label={m.visits_reason()}
          hint={m.visits_reasonHint()}
          value={reason}
          error={refusal && refusal.field !== 'plannedOn' && refusal.message}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      </div>
    </Dialog>
  )
}
