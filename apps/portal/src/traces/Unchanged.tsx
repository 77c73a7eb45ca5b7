import { graphql } from '@kewo/schema/client'
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react'
import { useQuery } from 'urql'
import { m } from '../paraglide/messages.js'
import styles from './Traces.module.css'

const VerifyTracesQuery = graphql(`
  query VerifyMyTraces {
    verifyTraces {
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

/** Whether records, answers and promises are as they were written, recomputed by the server when asked. Silent until it has said. */
export function Unchanged() {
  const [{ data }] = useQuery({ query: VerifyTracesQuery, requestPolicy: 'cache-and-network' })
  const verification = data?.verifyTraces
  if (!verification || verification.checked + (verification.brokenAt ?? 0) === 0) return null
  return verification.intact ? (
    <span className={styles.unchanged}>
      <IconShieldCheck aria-hidden="true" />
      {m.traces_unchanged({ count: verification.checked })}
    </span>
  ) : (
    <span className={styles.broken}>
      <IconShieldX aria-hidden="true" />
      {changed[verification.brokenKind ?? 'RECORD']({ number: verification.brokenAt ?? 0 })}
    </span>
  )
}
