import { useWaiting } from '@kewo/web/outbox'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { useState } from 'react'
import { MakePromise } from '../promises/MakePromise.tsx'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'
import { HandOverDialog, HandOverDialog_helpRequest } from './HandOverDialog.tsx'
import type { Steps } from './steps.ts'

export const HelpRequestSteps_helpRequest = graphql(
  `
    fragment HelpRequestSteps_helpRequest on HelpRequest {
      id
      edition
      retailer {
        id
        name
      }
      assignee {
        id
      }
      whyNotTake {
        message
      }
      whyNotReply {
        message
      }
      whyNotHandOver {
        message
      }
      whyNotTakeBackHandOver {
        message
      }
      whyNotWait {
        message
      }
      whyNotResolve {
        message
      }
      ...HandOverDialog_helpRequest
    }
  `,
  [HandOverDialog_helpRequest],
)

type Props = { helpRequest: FragmentOf<typeof HelpRequestSteps_helpRequest>; steps: Steps }

/** What can be done with a request, each button with the reason why it cannot be pressed now. */
export function HelpRequestSteps({ helpRequest, steps }: Props) {
  const request = readFragment(HelpRequestSteps_helpRequest, helpRequest)
  const { staff } = useStaff()
  const { id, edition: expected } = request
  const { assign, wait, handOver, takeBackHandOver, resolve } = steps
  const busy = assign.busy || wait.busy
  const [asking, setAsking] = useState<'handOver' | 'resolve' | null>(null)
  const done = () => setAsking(null)
  const waiting = useWaiting(id)
  const told = (words: string) => ({
    shop: request.retailer.id,
    about: id,
    told: { kind: `${m.helpRequests_title()} · ${request.retailer.name}`, words },
  })
  const barred = request.whyNotReply?.message
  // Whoever has handed it over may not do anything else with it any more.
  const takeBack = !request.whyNotTakeBackHandOver && (
    <Button
      variant="quiet"
      onClick={() =>
        void takeBackHandOver({ id }).then(
          (back) => back && showToast({ tone: 'gray', words: m.helpRequests_takenBackToast() }),
        )
      }
    >
      {m.helpRequests_takeBackHandOver()}
    </Button>
  )
  // What this device has done with it comes first.
  if (waiting.some(({ operation }) => operation !== 'ReplyToHelpRequest')) return null
  // One reason for everything: it stands once, where the answer would be written.
  if (barred && [request.whyNotHandOver, request.whyNotResolve].every((why) => why?.message === barred))
    return takeBack
  return (
    <>
      {takeBack}
      {request.assignee?.id !== staff.id && !request.whyNotTake && (
        <Button
          disabled={busy}
          onClick={() =>
            void assign.send({ id, assigneeId: staff.id, expected }, told(m.helpRequests_take()))
          }
        >
          {m.helpRequests_take()}
        </Button>
      )}
      {!request.whyNotReply && <MakePromise retailer={request.retailer} helpRequestId={request.id} />}
      {!request.whyNotWait && (
        <Button
          disabled={busy}
          onClick={() =>
            void wait
              .send({ id, expected }, told(m.helpRequests_wait()))
              .then((waits) => waits?.done && showToast({ words: m.helpRequests_waitsNow() }))
          }
        >
          {m.helpRequests_wait()}
        </Button>
      )}
      <Button disabledReason={request.whyNotHandOver?.message} onClick={() => setAsking('handOver')}>
        {m.helpRequests_handOver()}
      </Button>
      <Button
        variant="primary"
        disabledReason={request.whyNotResolve?.message}
        onClick={() => setAsking('resolve')}
      >
        {m.helpRequests_resolve()}
      </Button>
      <HandOverDialog
        helpRequest={request}
        handOver={handOver}
        takeBack={takeBackHandOver}
        told={told}
        open={asking === 'handOver'}
        onClose={done}
      />
      <ConfirmDialog
        open={asking === 'resolve'}
        onClose={done}
        closeLabel={m.helpRequests_cancel()}
        title={m.helpRequests_resolveTitle()}
        consequence={m.helpRequests_resolveConsequence()}
        confirmLabel={m.helpRequests_resolve()}
        cancelLabel={m.helpRequests_cancel()}
        busy={resolve.busy}
        problem={resolve.problem?.message}
        onConfirm={() =>
          void resolve
            .send({ id, expected }, told(m.helpRequests_resolve()))
            .then((resolved) => resolved && done())
        }
      />
    </>
  )
}
