import { failureOf, failureWords } from '@kewo/web/failure'
import { graphql } from '@kewo/schema/client'
import { Button } from '@kewo/ui'
import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import { useMay } from '../viewer/useMay.ts'
import styles from './Traces.module.css'

const VerifyTracesQuery = graphql(`
  query VerifyTraces($retailerId: ID) {
    verifyTraces(retailerId: $retailerId) {
      intact
      checked
      brokenAt
      brokenKind
    }
  }
`)

const changed = {
  RECORD: m.traces_recordChanged,
  ANSWER: m.traces_answerChanged,
  PROMISE: m.traces_promiseChanged,
}

/**
 * For those who lead: recomputes the chain of a shop's records, answers and promises when asked, and names the first that does not
 * hold.
 */
export function VerifyTraces({ retailerId }: { retailerId: string }) {
  const judges = useMay()('judgeRecords')
  const [asked, setAsked] = useState(false)
  const [{ data, error, fetching }, again] = useQuery({
    query: VerifyTracesQuery,
    variables: { retailerId },
    requestPolicy: 'network-only',
    pause: !asked,
  })
  if (!judges) return null
  const verification = data?.verifyTraces
  const check = () => (asked ? again({ requestPolicy: 'network-only' }) : setAsked(true))
  return (
    <div className={styles.verify}>
      <Button size="small" icon={<IconShieldCheck aria-hidden="true" />} busy={fetching} onClick={check}>
        {m.traces_verify()}
      </Button>
      <span role="status" data-broken={verification && !verification.intact ? '' : undefined}>
        {error && failureWords(failureOf(error))}
        {verification &&
          (verification.brokenKind
            ? changed[verification.brokenKind]({ number: verification.brokenAt ?? 0 })
            : verification.checked === 0
              ? m.traces_noRecords()
              : m.traces_unchanged({ count: verification.checked }))}
      </span>
    </div>
  )
}
