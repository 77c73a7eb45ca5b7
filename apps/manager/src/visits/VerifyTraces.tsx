import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { Button } from '@kewo/ui'
import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useQuery } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import styles from './Visits.module.css'

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
  RECORD: m.visits_recordChanged,
  ANSWER: m.visits_answerChanged,
  PROMISE: m.visits_promiseChanged,
}

/**
 * For those who lead: recomputes the chain of a shop's records, answers and promises when asked, and names the first that does not
 * hold.
 */
export function VerifyTraces({ retailerId }: { retailerId: string }) {
  const [asked, setAsked] = useState(false)
  const [{ data, error, fetching }, again] = useQuery({
    query: VerifyTracesQuery,
    variables: { retailerId },
    requestPolicy: 'network-only',
    pause: !asked,
  })
  const verification = data?.verifyTraces
  const check = () => (asked ? again({ requestPolicy: 'network-only' }) : setAsked(true))
  return (
    <div className={styles.verify}>
      <Button size="small" icon={<IconShieldCheck aria-hidden="true" />} busy={fetching} onClick={check}>
        {m.visits_verify()}
      </Button>
      <span role="status" data-broken={verification && !verification.intact ? '' : undefined}>
        {error && failureWords(failureOf(error))}
        {verification &&
          (verification.brokenKind
            ? changed[verification.brokenKind]({ number: verification.brokenAt ?? 0 })
            : verification.checked === 0
              ? m.visits_noRecords()
              : m.visits_unchanged({ count: verification.checked }))}
      </span>
    </div>
  )
}
