import { failureOf, useOnline } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { CompletedVisit_visit } from './CompletedVisit.tsx'
import { readPlace } from './readPlace.ts'
import { sendSignature } from './sendSignature.ts'
import type { VisitPhotos } from './usePhotosOf.ts'
import type { useVisitDraft } from './useVisitDraft.ts'
import { VisitRow_visit } from './VisitRow.tsx'
import { type NotReady, type Tab, tabOf } from './whyNotReady.ts'
import { promisesOf, signatureNameOf, traceOf, type Written } from './written.ts'

const CompleteVisitMutation = graphql(
  `
    mutation CompleteVisit(
      $id: ID!
      $trace: TraceInput!
      $promises: [PromiseInput!]!
      $place: PlaceInput
      $key: UUID!
    ) {
      completeVisit(id: $id, trace: $trace, promises: $promises, place: $place, idempotencyKey: $key) {
        __typename
        ... on Visit {
          id
          ...VisitRow_visit
          ...CompletedVisit_visit
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
  [VisitRow_visit, CompletedVisit_visit],
)

type Props = {
  visitId: string
  written: Written
  draft: Pick<ReturnType<typeof useVisitDraft>, 'key' | 'clear'>
  photos: VisitPhotos
  notReady: NotReady | null
  /** A part was refused: show where it is written. */
  onRefused: (tab: Tab) => void
}

/** Asks once, then submits the record and ends the visit. Without an answer of the server everything stays as it is. */
export function CompleteVisit({ visitId, written, draft, photos, notReady, onRefused }: Props) {
  const navigate = useNavigate()
  const online = useOnline()
  const { viewer } = useStaff()
  const [, complete] = useMutation(CompleteVisitMutation)
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const why = !online
    ? m.visits_completeOffline()
    : notReady
      ? inLocale(notReady.words)
      : photos.ready
        ? undefined
        : m.visits_photosOnTheWay()

  async function send() {
    setBusy(true)
    setProblem(await submit().catch((thrown: unknown) => failureWords(failureOf(thrown))))
    setBusy(false)
  }

  /** What went wrong, in words; null when it is done. */
  async function submit(): Promise<string | null> {
    const signatureName = signatureNameOf(written, viewer.name)
    const signatureFileId = await sendSignature(written.signature)
    const { data, error } = await complete({
      id: visitId,
      trace: traceOf(written, { signatureName, signatureFileId }),
      promises: promisesOf(written),
      place: await readPlace(),
      key: draft.key,
    })
    if (error) throw error
    const result = data?.completeVisit
    if (result?.__typename === 'InvalidInput') onRefused(tabOf(result.field))
    if (result?.__typename !== 'Visit') return result?.message ?? m.visits_completeOffline()
    draft.clear()
    await photos.clear()
    showToast({ words: m.visits_completedToast() })
    await navigate({ to: paths.visit, params: { visitId }, replace: true })
    return null
  }

  return (
    <>
      <Button variant="primary" size="large" disabledReason={why} onClick={() => setAsking(true)}>
        {m.visits_complete()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        busy={busy}
        title={m.visits_completeTitle()}
        consequence={m.visits_completeConsequence()}
        confirmLabel={m.visits_complete()}
        cancelLabel={m.visits_goOnWriting()}
        closeLabel={m.visits_close()}
        onConfirm={() => void send()}
        problem={problem}
      />
    </>
  )
}
