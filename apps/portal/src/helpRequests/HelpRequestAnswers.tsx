import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { AskFirst } from '@kewo/web/helpRequests'
import { useWaiting } from '@kewo/web/outbox'
import { BottomBar, Button, Dialog, TextArea } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { ReplyForm } from './ReplyForm.tsx'
import type { Steps } from './steps.ts'

export const HelpRequestAnswers_helpRequest = graphql(`
  fragment HelpRequestAnswers_helpRequest on HelpRequest {
    id
    edition
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
  const { id, edition, status, whyNotReply, whyNotReopen, whyNotClose } = request
  const [reopening, setReopening] = useState(false)
  const waiting = useWaiting(id)
  const told = (words: string) => ({ about: id, told: { kind: m.helpRequests_title(), words } })
  const close = () => void steps.close.send({ id, expected: edition }, told(m.helpRequests_settled()))
  const settled = status === 'RESOLVED'
  // What this phone has said about it comes first; then the rest can be seen.
  if (waiting.some(({ operation }) => operation !== 'ReplyToHelpRequest'))
    return <BottomBar>{null}</BottomBar>
  if (whyNotReply && whyNotReopen) return <BottomBar note={whyNotReopen.message}>{null}</BottomBar>
  return (
    <>
      {settled || whyNotReply ? (
        <BottomBar
          note={
            steps.close.problem?.message ??
            (settled ? m.helpRequests_settledAsk() : m.helpRequests_closedNote())
          }
        >
          <Button size="large" disabledReason={whyNotReopen?.message} onClick={() => setReopening(true)}>
            {m.helpRequests_notYet()}
          </Button>
          {!whyNotClose && (
            <Button size="large" variant="primary" busy={steps.close.busy} onClick={close}>
              {m.helpRequests_settled()}
            </Button>
          )}
        </BottomBar>
      ) : (
        <ReplyForm helpRequestId={id} edition={edition} steps={steps} onClose={whyNotClose ? null : close} />
      )}
      <AskFirst question={steps.question} />
      <ReopenDialog
        id={id}
        edition={edition}
        reopen={steps.reopen}
        open={reopening}
        onClose={() => setReopening(false)}
      />
    </>
  )
}

type ReopenProps = {
  id: string
  edition: string
  reopen: Steps['reopen']
  open: boolean
  onClose: () => void
}

function ReopenDialog({ id, edition, reopen, open, onClose }: ReopenProps) {
  const [reason, setReason] = useState('')
  const send = async () => {
    const told = { kind: m.helpRequests_title(), words: `${m.helpRequests_notYet()}：${reason}` }
    if (await reopen.send({ id, reason, expected: edition }, { about: id, told })) onClose()
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      closeLabel={m.helpRequests_cancel()}
      title={m.helpRequests_reopenTitle()}
      busy={reopen.busy}
      footer={
        <Button variant="primary" busy={reopen.busy} onClick={() => void send()}>
          {m.helpRequests_reopenSend()}
        </Button>
      }
    >
      <TextArea
        label={m.helpRequests_reopenWords()}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={reopen.problem?.message}
      />
    </Dialog>
  )
}
