import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { Button, ConfirmDialog } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'

const DiscardMutation = graphql(
  `
    mutation DiscardSupplyDraft($id: ID!, $expected: Edition!) {
      discardSupplyDraft(id: $id, expected: $expected) {
        __typename
        ... on SupplyPolicy {
          id
          edition
          draft {
            id
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** Throws away what was written and not published. */
export function DiscardDraft({ policyId, edition }: { policyId: string; edition: string }) {
  const navigate = useNavigate()
  const discarding = useAct(DiscardMutation)
  const [asking, ask] = useState(false)
  const discard = async () => {
    if (!(await discarding.send({ id: policyId, expected: edition }))) return
    await navigate({ to: paths.supplyPolicies })
  }
  return (
    <>
      <Button onClick={() => ask(true)}>{m.supplyPolicies_discard()}</Button>
      <ConfirmDialog
        open={asking}
        onClose={() => ask(false)}
        closeLabel={m.supplyPolicies_close()}
        cancelLabel={m.supplyPolicies_notYet()}
        title={m.supplyPolicies_discardTitle()}
        consequence={m.supplyPolicies_discardConsequence()}
        confirmLabel={m.supplyPolicies_discard()}
        onConfirm={() => void discard()}
        busy={discarding.busy}
        problem={discarding.problem?.message}
      />
    </>
  )
}
