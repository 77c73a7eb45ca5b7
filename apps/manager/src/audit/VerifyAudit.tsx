import { failureOf, failureWords } from '@kewo/web/failure'
import { graphql } from '@kewo/schema/client'
import { Button, Card, DateTime } from '@kewo/ui'
import { IconShieldCheck } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useClient } from 'urql'
import { m } from '../paraglide/messages.js'
import styles from './Audit.module.css'

const VerificationQuery = graphql(`
  query AuditVerification {
    auditVerification {
      intact
      checked
      brokenAt
    }
  }
`)

/** Checks the whole chain: any byte changed in the database shows. */
export function VerifyAudit() {
  const client = useClient()
  const [checking, setChecking] = useState(false)
  const [answer, setAnswer] = useState<{ bad: boolean; words: ReactNode } | null>(null)

  async function verify() {
    setChecking(true)
    const { data, error } = await client
      .query(VerificationQuery, {}, { requestPolicy: 'network-only' })
      .toPromise()
    setChecking(false)
    if (!data) return setAnswer({ bad: true, words: failureWords(failureOf(error)) })
    const { intact, checked, brokenAt } = data.auditVerification
    if (intact) return setAnswer({ bad: false, words: m.audit_intact({ count: checked }) })
    setAnswer({
      bad: true,
      words: (
        <>
          {m.audit_broken({ count: checked })} {brokenAt && <DateTime value={brokenAt} form="exact" />}
        </>
      ),
    })
  }

  return (
    <Card className={styles.verify} tone={answer?.bad ? 'red' : answer ? 'jade' : 'plain'}>
      <IconShieldCheck aria-hidden="true" />
      <p role="status">{answer?.words ?? m.audit_verifyWords()}</p>
      <Button busy={checking} onClick={() => void verify()}>
        {m.audit_verify()}
      </Button>
    </Card>
  )
}
