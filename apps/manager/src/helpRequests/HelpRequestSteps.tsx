import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { useState } from 'react'
import { MakePromise } from '../promises/MakePromise.tsx'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'
import { HandOverDialog, HandOverDialog_helpRequest } from './HandOverDialog.tsx'
import { type Steps, useRefusal } from './steps.ts'

export const HelpRequestSteps_helpRequest = graphql(
  `
    fragment HelpRequestSteps_helpRequest on HelpRequest {
      id
      retailer {
        id
      }
      assignee {
        id
      }
      whyNotAssign {
        message
      }
      whyNotReply {
        message
      }
      whyNotHandOver {
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
  const { refusal, run } = useRefusal()
  const { busy } = steps
  const [asking, setAsking] = useState<'handOver' | 'resolve' | null>(null)
  const done = () => setAsking(null)
  const barred = request.whyNotReply?.message
  // One reason for everything: it stands once, where the answer would be written.
  if (barred && [request.whyNotHandOver, request.whyNotResolve].every((why) => why?.message === barred))
    return null
  return (
    <>
      {request.assignee?.id !== staff.id && !request.whyNotAssign && (
        <Button disabled={busy} onClick={() => void run(steps.assign(staff.id))}>
          {m.helpRequests_take()}
        </Button>
      )}
      {!request.whyNotReply && <MakePromise retailerId={request.retailer.id} helpRequestId={request.id} />}
      {!request.whyNotWait && (
        <Button
          disabled={busy}
          onClick={() =>
            void run(steps.wait()).then((waits) => waits && showToast({ words: m.helpRequests_waitsNow() }))
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
      <HandOverDialog helpRequest={request} steps={steps} open={asking === 'handOver'} onClose={done} />
      <ConfirmDialog
        open={asking === 'resolve'}
        onClose={done}
        closeLabel={m.helpRequests_cancel()}
        title={m.helpRequests_resolveTitle()}
        consequence={m.helpRequests_resolveConsequence()}
        confirmLabel={m.helpRequests_resolve()}
        cancelLabel={m.helpRequests_cancel()}
        busy={busy}
        problem={refusal}
        onConfirm={() => void run(steps.resolve()).then((resolved) => resolved && done())}
      />
    </>
  )
}
