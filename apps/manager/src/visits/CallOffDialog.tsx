import { Refused } from '@kewo/web/act'
import { useRoadAct } from '@kewo/web/outbox'
import { graphql } from '@kewo/schema/client'
import { ConfirmDialog, showToast, TextArea } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { VisitRow_visit } from './VisitRow.tsx'

const CancelVisitMutation = graphql(
  `
    mutation CancelVisit($id: ID!, $reason: String!, $madeAt: DateTime, $key: UUID!) {
      cancelVisit(id: $id, reason: $reason, madeAt: $madeAt, idempotencyKey: $key) {
        __typename
        ... on Visit {
          id
          ...VisitRow_visit
        }
        ...Refused
      }
    }
  `,
  [VisitRow_visit, Refused],
)

const MissVisitMutation = graphql(
  `
    mutation MissVisit($id: ID!, $reason: String!, $madeAt: DateTime, $key: UUID!) {
      missVisit(id: $id, reason: $reason, madeAt: $madeAt, idempotencyKey: $key) {
        __typename
        ... on Visit {
          id
          ...VisitRow_visit
        }
        ...Refused
      }
    }
  `,
  [VisitRow_visit, Refused],
)

type Props = {
  visitId: string
  retailer: { id: string; name: string }
  how: 'cancel' | 'miss'
  open: boolean
  onClose: () => void
}

/** Calls a visit off, or says that it was missed; the shop reads why. */
export function CallOffDialog({ visitId, retailer, how, open, onClose }: Props) {
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const cancel = useRoadAct(CancelVisitMutation)
  const miss = useRoadAct(MissVisitMutation)
  const act = how === 'cancel' ? cancel : miss

  async function send() {
    const done = how === 'cancel' ? m.visits_cancelConfirm() : m.visits_missConfirm()
    const told = { kind: `${m.visits_title()} · ${retailer.name}`, words: `${done}：${reason}` }
    const sent = await act.send(
      { id: visitId, reason },
      { shop: retailer.id, about: visitId, told, carries: `visit.${visitId}` },
    )
    if (!sent) return
    if (sent.done) showToast({ words: how === 'cancel' ? m.visits_cancelledToast() : m.visits_missedToast() })
    onClose()
    await navigate({ to: paths.visit, params: { visitId } })
  }

  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      busy={act.busy}
      danger={how === 'cancel'}
      title={how === 'cancel' ? m.visits_cancelTitle() : m.visits_missTitle()}
      consequence={how === 'cancel' ? m.visits_cancelConsequence() : m.visits_missConsequence()}
      confirmLabel={how === 'cancel' ? m.visits_cancelConfirm() : m.visits_missConfirm()}
      cancelLabel={m.visits_keep()}
      closeLabel={m.visits_close()}
      onConfirm={() => void send()}
      problem={act.errorOf('reason') ? null : act.problem?.message}
    >
      <TextArea
        label={m.visits_reason()}
        value={reason}
        error={act.errorOf('reason')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
