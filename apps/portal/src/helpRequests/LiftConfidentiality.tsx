import { failureOf } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Button, ConfirmDialog } from '@kewo/ui'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
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
    mutation LiftConfidentiality($id: ID!) {
      liftConfidentiality(id: $id) {
        __typename
        ... on HelpRequest {
          id
          ...LiftConfidentiality_helpRequest
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [LiftConfidentiality_helpRequest],
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
  const [{ fetching, error, data }, lift] = useMutation(LiftMutation)
  if (!confidential) return null
  const result = data?.liftConfidentiality
  const problem = error
    ? failureWords(failureOf(error))
    : result && 'message' in result
      ? result.message
      : undefined
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
        onConfirm={() => void lift({ id })}
        busy={fetching}
        problem={problem}
      />
    </div>
  )
}
