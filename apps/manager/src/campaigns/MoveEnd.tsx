import { endOfLocalDay, localDayOf } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { Refused, useAct } from '@kewo/web/act'
import { Button, ConfirmDialog, showToast, TextArea } from '@kewo/ui'
import { DateInput } from '@kewo/ui/dateInput'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'
import { lastInstant } from './CampaignDates.tsx'
import { TermsVersions_terms } from './TermsVersions.tsx'

const MoveCampaignEnd = graphql(
  `
    mutation MoveCampaignEnd($id: ID!, $expected: Edition!, $endsAt: DateTime!, $reason: String!) {
      moveCampaignEnd(id: $id, expected: $expected, endsAt: $endsAt, reason: $reason) {
        __typename
        ... on Campaign {
          id
          edition
          status
          endsAt
          answersUntil
          terms {
            id
            ...TermsVersions_terms
          }
        }
        ...Refused
      }
    }
  `,
  [TermsVersions_terms, Refused],
)

type Props = { campaign: { id: string; title: string; endsAt: string | null; edition: string } }

/** A campaign ends later, or earlier; who is told what stands there before it is done. */
export function MoveEnd({ campaign: { id, title, endsAt, edition } }: Props) {
  const { viewer } = useStaff()
  const [asking, setAsking] = useState(false)
  const [day, setDay] = useState('')
  const [reason, setReason] = useState('')
  const saving = useAct(MoveCampaignEnd)
  const last = endsAt ? localDayOf(lastInstant(endsAt), viewer.timeZone) : ''
  const early = day !== '' && day < last
  const close = () => {
    setAsking(false)
    saving.forget()
  }
  const confirm = async () => {
    if (!day) return saving.fault('endsAt', m.campaigns_chooseEnd())
    const sent = { id, expected: edition, reason, endsAt: endOfLocalDay(day, viewer.timeZone).toISOString() }
    if (!(await saving.send(sent))) return
    close()
    showToast({ tone: 'jade', words: early ? m.campaigns_endedEarlyToast() : m.campaigns_extendedToast() })
  }
  return (
    <>
      <Button onClick={() => setAsking(true)}>{m.campaigns_moveEnd()}</Button>
      <ConfirmDialog
        open={asking}
        onClose={close}
        closeLabel={m.campaigns_close()}
        title={m.campaigns_moveEndTitle({ title })}
        consequence={early ? m.campaigns_endEarlyWords() : m.campaigns_extendWords()}
        confirmLabel={early ? m.campaigns_endEarly() : m.campaigns_extend()}
        cancelLabel={m.campaigns_notYet()}
        onConfirm={() => void confirm()}
        danger={early}
        busy={saving.busy}
        problem={saving.problem?.field ? undefined : saving.problem?.message}
      >
        <DateInput
          label={m.campaigns_last()}
          value={day || last}
          onChange={setDay}
          error={saving.errorOf('endsAt')}
        />
        <TextArea
          label={m.campaigns_changeReason()}
          hint={m.campaigns_cancelReasonHint()}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={saving.errorOf('reason')}
        />
      </ConfirmDialog>
    </>
  )
}
