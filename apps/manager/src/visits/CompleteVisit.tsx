import { Refused } from '@kewo/web/act'
import { pictureRef, useRoadAct } from '@kewo/web/outbox'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { inLocale } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { useStaff } from '../viewer/useStaff.ts'
import { CompletedVisit_visit } from './CompletedVisit.tsx'
import { readPlace } from './readPlace.ts'
import { drawnSignature } from '../traces/signaturePicture.ts'
import type { VisitPhotos } from '../traces/usePhotosOf.ts'
import type { useVisitDraft } from './useVisitDraft.ts'
import { VisitRow_visit } from './VisitRow.tsx'
import { type NotReady, type Tab, tabOf } from '../traces/whyNotReady.ts'
import { promisesOf, signatureNameOf, traceOf, type Written } from '../traces/written.ts'

const CompleteVisitMutation = graphql(
  `
    mutation CompleteVisit(
      $id: ID!
      $trace: TraceInput!
      $promises: [PromiseInput!]!
      $materials: [MaterialInput!]
      $place: PlaceInput
      $madeAt: DateTime
      $key: UUID!
    ) {
      completeVisit(
        id: $id
        trace: $trace
        promises: $promises
        materials: $materials
        place: $place
        madeAt: $madeAt
        idempotencyKey: $key
      ) {
        __typename
        ... on Visit {
          id
          ...VisitRow_visit
          ...CompletedVisit_visit
        }
        ...Refused
      }
    }
  `,
  [VisitRow_visit, CompletedVisit_visit, Refused],
)

type Props = {
  visitId: string
  retailer: { id: string; name: string }
  written: Written
  draft: Pick<ReturnType<typeof useVisitDraft>, 'key' | 'left' | 'clear'>
  photos: VisitPhotos
  notReady: NotReady | null
  /** A part was refused: show where it is written. */
  onRefused: (tab: Tab) => void
}

/** Asks once, then submits the record and ends the visit: with a signal at once, else by itself as soon as there is one. */
export function CompleteVisit({ visitId, retailer, written, draft, photos, notReady, onRefused }: Props) {
  const navigate = useNavigate()
  const { viewer } = useStaff()
  const [asking, setAsking] = useState(false)
  const [locating, setLocating] = useState(false)
  const complete = useRoadAct(CompleteVisitMutation, {
    onRefused: (refused) => {
      if (refused.__typename !== 'InvalidInput') return
      setAsking(false)
      onRefused(tabOf(refused.field))
    },
  })

  async function send() {
    setLocating(true)
    const place = await readPlace()
    setLocating(false)
    const signature = await drawnSignature(written.signature)
    const trace = traceOf(written, {
      signatureName: signatureNameOf(written, viewer.name),
      signatureFileId: signature && pictureRef(signature.id),
    })
    const sent = await complete.send(
      {
        ...{ id: visitId, trace: { ...trace, photoIds: photos.refs }, promises: promisesOf(written) },
        ...{ materials: written.materials ?? [], place },
      },
      {
        shop: retailer.id,
        about: visitId,
        told: {
          kind: `${m.visits_title()} · ${retailer.name}`,
          words: written.summary || m.visits_complete(),
        },
        key: draft.key,
        draft: { key: `visit.${visitId}`, value: draft.left },
        carries: `visit.${visitId}`,
        pictures: signature ? [signature] : [],
      },
    )
    if (!sent) return
    draft.clear()
    await photos.clear()
    if (sent.done) showToast({ words: m.visits_completedToast() })
    await navigate({ to: paths.visit, params: { visitId }, replace: true })
  }

  return (
    <>
      <Button
        variant="primary"
        size="large"
        disabledReason={notReady ? inLocale(notReady.words) : undefined}
        onClick={() => setAsking(true)}
      >
        {m.visits_complete()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        busy={locating || complete.busy}
        title={m.visits_completeTitle()}
        consequence={m.visits_completeConsequence()}
        confirmLabel={m.visits_complete()}
        cancelLabel={m.visits_goOnWriting()}
        closeLabel={m.visits_close()}
        onConfirm={() => void send()}
        problem={complete.problem?.message}
      />
    </>
  )
}
