import { Refused } from '@kewo/web/act'
import { useRoadAct } from '@kewo/web/outbox'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ConfirmDialog } from '@kewo/ui'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import styles from './HelpRequests.module.css'

export const LiftConfidentiality_helpRequest = graphql(`
  fragment LiftConfidentiality_helpRequest on HelpRequest {
    id
    confidential
    whyNotLiftConfidentiality {
      message
    }
  }
`)

const LiftMutation = graphql(
  `
    mutation LiftConfidentiality($id: ID!, $key: UUID!) {
      liftConfidentiality(id: $id, idempotencyKey: $key) {
        __typename
        ... on HelpRequest {
          id
          ...LiftConfidentiality_helpRequest
        }
        ...Refused
      }
    }
  `,
  [LiftConfidentiality_helpRequest, Refused],
)

/** Says that inspectors do not see this request, and lets the shop change its mind. */
export function LiftConfidentiality({
  helpRequest,
}: {
  helpRequest: FragmentOf<typeof LiftConfidentiality_helpRequest>
}) {
  const { id, confidential, whyNotLiftConfidentiality } = readFragment(
    LiftConfidentiality_helpRequest,
    helpRequest,
  )
  const [asking, setAsking] = useState(false)
  const lift = useRoadAct(LiftMutation)
  async function send() {
    const told = { kind: m.helpRequests_title(), words: m.helpRequests_lift() }
    if (await lift.send({ id }, { about: id, told })) setAsking(false)
  }
  if (!confidential) return null
  return (
    <div className={styles.confidential}>
      <IconLock aria-hidden="true" />
      <span>{m.helpRequests_confidentialNow()}</span>
      {!whyNotLiftConfidentiality && (
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {m.helpRequests_lift()}
        </Button>
      )}
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        closeLabel={m.helpRequests_cancel()}
        title={m.helpRequests_liftTitle()}
        consequence={m.helpRequests_liftConsequence()}
        confirmLabel={m.helpRequests_lift()}
        cancelLabel={m.helpRequests_cancel()}
        onConfirm={() => void send()}
        busy={lift.busy}
        problem={lift.problem?.message}
      />
    </div>
  )
}
