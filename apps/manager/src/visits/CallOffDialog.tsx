import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { ConfirmDialog, showToast, TextArea } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { VisitRow_visit } from './VisitRow.tsx'

const CancelVisitMutation = graphql(
  `
    mutation CancelVisit($id: ID!, $reason: String!) {
      cancelVisit(id: $id, reason: $reason) {
        __typename
        ... on Visit {
          id
          ...VisitRow_visit
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [VisitRow_visit],
)

const MissVisitMutation = graphql(
  `
    mutation MissVisit($id: ID!, $reason: String!) {
      missVisit(id: $id, reason: $reason) {
        __typename
        ... on Visit {
          id
          ...VisitRow_visit
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [VisitRow_visit],
)

type Props = { visitId: string; how: 'cancel' | 'miss'; open: boolean; onClose: () => void }

/** Calls a visit off, or says that it was missed; the shop reads why. */
export function CallOffDialog({ visitId, how, open, onClose }: Props) {
  const navigate = useNavigate()
  const [reason, setReason] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [cancelling, cancel] = useMutation(CancelVisitMutation)
  const [missing, miss] = useMutation(MissVisitMutation)

  async function send() {
    setProblem(null)
    const sent =
      how === 'cancel'
        ? await cancel({ id: visitId, reason }).then(({ data, error }) => ({
            result: data?.cancelVisit,
            error,
          }))
        : await miss({ id: visitId, reason }).then(({ data, error }) => ({ result: data?.missVisit, error }))
    if (sent.error || !sent.result) return setProblem(failureWords(failureOf(sent.error)))
    if (sent.result.__typename !== 'Visit') return setProblem(sent.result.message)
    showToast({ words: how === 'cancel' ? m.visits_cancelledToast() : m.visits_missedToast() })
    onClose()
    await navigate({ to: paths.visit, params: { visitId } })
  }

  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      busy={cancelling.fetching || missing.fetching}
      danger={how === 'cancel'}
      title={how === 'cancel' ? m.visits_cancelTitle() : m.visits_missTitle()}
      consequence={how === 'cancel' ? m.visits_cancelConsequence() : m.visits_missConsequence()}
      confirmLabel={how === 'cancel' ? m.visits_cancelConfirm() : m.visits_missConfirm()}
      cancelLabel={m.visits_keep()}
      closeLabel={m.visits_close()}
      onConfirm={() => void send()}
      problem={problem}
    >
      <TextArea
        label={m.visits_reason()}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
