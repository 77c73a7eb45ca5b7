import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { BottomBar, Button, Dialog, TextArea } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { ReplyForm } from './ReplyForm.tsx'
import { useStep } from './useStep.ts'

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

/** What the shop can do now: say something, call it settled, or say that it is not settled after all. */
export function HelpRequestAnswers({
  helpRequest,
}: {
  helpRequest: FragmentOf<typeof HelpRequestAnswers_helpRequest>
}) {
  const request = readFragment(HelpRequestAnswers_helpRequest, helpRequest)
  const { id, status, whyNotReply, whyNotReopen, whyNotClose } = request
  const [reopening, setReopening] = useState(false)
  const { close, busy } = useStep(id)
  const settled = status === 'RESOLVED'
  if (whyNotReply && whyNotReopen) return <BottomBar note={whyNotReopen.message}>{null}</BottomBar>
  return (
    <>
      {settled || whyNotReply ? (
        <BottomBar note={settled ? m.helpRequests_settledAsk() : whyNotReply?.message}>
          <Button size="large" disabledReason={whyNotReopen?.message} onClick={() => setReopening(true)}>
            {m.helpRequests_notYet()}
          </Button>
          {!whyNotClose && (
            <Button size="large" variant="primary" busy={busy} onClick={() => void close()}>
              {m.helpRequests_settled()}
            </Button>
          )}
        </BottomBar>
      ) : (
        <ReplyForm helpRequestId={id} onClose={whyNotClose ? null : () => void close()} closing={busy} />
      )}
      <ReopenDialog helpRequestId={id} open={reopening} onClose={() => setReopening(false)} />
    </>
  )
}

function ReopenDialog({
  helpRequestId,
  open,
  onClose,
}: {
  helpRequestId: string
  open: boolean
  onClose: () => void
}) {
  const [reason, setReason] = useState('')
  const { reopen, busy, refusal } = useStep(helpRequestId)
  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={m.helpRequests_cancel()}
      title={m.helpRequests_reopenTitle()}
      busy={busy}
      footer={
        <Button
          variant="primary"
          busy={busy}
          onClick={() => void reopen(reason).then((done) => done && onClose())}
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
