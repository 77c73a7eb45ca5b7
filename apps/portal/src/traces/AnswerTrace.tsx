import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { useWaiting } from '@kewo/web/outbox'
import { BottomBar, Button, DateTime } from '@kewo/ui'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { CountersignDialog } from './CountersignDialog.tsx'
import { DisputeDialog } from './DisputeDialog.tsx'

export const AnswerTrace_trace = graphql(`
  fragment AnswerTrace_trace on Trace {
    id
    isNewest
    answerableUntil
    whyNotAnswer {
      message
    }
  }
`)

/** The shop's answer, at the thumb: agree by name, or say what is not as it was. Gone once given. */
export function AnswerTrace({ trace }: { trace: FragmentOf<typeof AnswerTrace_trace> }) {
  const { id, isNewest, answerableUntil, whyNotAnswer } = readFragment(AnswerTrace_trace, trace)
  const [asking, setAsking] = useState<'countersign' | 'dispute' | null>(null)
  const close = () => setAsking(null)
  const waiting = useWaiting(id).length > 0
  if (waiting || whyNotAnswer || !isNewest) return null
  return (
    <>
      <BottomBar
        note={
          <>
            {m.traces_isItSo()}{' '}
            <DateTime
              value={answerableUntil}
              form="nearDayAndTime"
              words={(time) => m.traces_answerUntil({ time })}
            />
          </>
        }
      >
        <Button size="large" onClick={() => setAsking('dispute')}>
          {m.traces_dispute()}
        </Button>
        <Button size="large" variant="primary" onClick={() => setAsking('countersign')}>
          {m.traces_countersign()}
        </Button>
      </BottomBar>
      <CountersignDialog traceId={id} open={asking === 'countersign'} onClose={close} />
      <DisputeDialog traceId={id} open={asking === 'dispute'} onClose={close} />
    </>
  )
}
