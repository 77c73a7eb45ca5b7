import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { BottomBar, Button, Dialog, TextArea } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { ReplyForm } from './ReplyForm.tsx'
import { type Steps, useRefusal } from './steps.ts'

export const HelpRequestAnswers_helpRequest = graphql(`
  fragment HelpRequestAnswers_helpRequest on HelpRequest {
    id
    status
    whyNotReply {
      message
    }
    whyNotReopen {
      message
    }
    whyNotClose {
      message
    }
  }
`)

type Props = { helpRequest: FragmentOf<typeof HelpRequestAnswers_helpRequest>; steps: Steps }

/** What the shop can do now: say something, call it settled, or say that it is not settled after all. */
export function HelpRequestAnswers({ helpRequest, steps }: Props) {
  const request = readFragment(HelpRequestAnswers_helpRequest, helpRequest)
  const { id, status, whyNotReply, whyNotReopen, whyNotClose } = request
  const [reopening, setReopening] = useState(false)
  const { refusal, run } = useRefusal()
  const close = () => void run(steps.close())
  const settled = status === 'RESOLVED'
  if (whyNotReply && whyNotReopen) return <BottomBar note={whyNotReopen.message}>{null}</BottomBar>
  return (
    <>
      {settled || whyNotReply ? (
        <BottomBar note={refusal ?? (settled ? m.helpRequests_settledAsk() : m.helpRequests_closedNote())}>
          <Button size="large" disabledReason={whyNotReopen?.message} onClick={() => setReopening(true)}>
            {m.helpRequests_notYet()}
          </Button>
          {!whyNotClose && (
            <Button size="large" variant="primary" busy={steps.busy} onClick={close}>
              {m.helpRequests_settled()}
            </Button>
          )}
        </BottomBar>
      ) : (
        <ReplyForm helpRequestId={id} steps={steps} onClose={whyNotClose ? null : close} />
      )}
      <ReopenDialog steps={steps} open={reopening} onClose={() => setReopening(false)} />
    </>
  )
}

function ReopenDialog({ steps, open, onClose }: { steps: Steps; open: boolean; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const { refusal, run } = useRefusal()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={m.helpRequests_cancel()}
      title={m.helpRequests_reopenTitle()}
      busy={steps.busy}
      footer={
        <Button
          variant="primary"
          busy={steps.busy}
          onClick={() => void run(steps.reopen(reason)).then((done) => done && onClose())}
        >
          {m.helpRequests_reopenSend()}
        </Button>
      }
    >
      <TextArea
        label={m.helpRequests_reopenWords()}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={refusal}
      />
    </Dialog>
  )
}
