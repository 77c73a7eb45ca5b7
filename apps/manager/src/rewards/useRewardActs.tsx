import { Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { TextArea } from '@kewo/ui'
import { useState } from 'react'
import type { OneByOne } from '../list/manyActs.ts'
import { m } from '../paraglide/messages.js'

const ApproveReward = graphql(
  `
    mutation ApproveReward($id: ID!) {
      approveReward(id: $id) {
        __typename
        ... on Reward {
          id
          state
          changedAt
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const ReverseReward = graphql(
  `
    mutation ReverseReward($id: ID!, $reason: String!) {
      reverseReward(id: $id, reason: $reason) {
        __typename
        ... on Reward {
          id
          state
          changedAt
          entries {
            state
            reason
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** Lets earned sums be paid; those whose photo one has accepted oneself stay, with the reason. */
export function useApproveMany(): OneByOne<{ id: string }> {
  const { attempt } = useAct(ApproveReward)
  return {
    key: 'approve',
    label: m.rewards_approve(),
    question: ({ length: count }) => ({
      title: m.rewards_approveMany({ count }),
      consequence: m.rewards_approveWords(),
    }),
    act: async ({ id }) => (await attempt({ id })).met[0]?.message ?? null,
    done: (count) => m.rewards_approvedMany({ count }),
  }
}

/** Takes sums back for one reason, which each shop reads. */
export function useReverseMany(): OneByOne<{ id: string }> {
  const [reason, setReason] = useState('')
  const { attempt } = useAct(ReverseReward)
  return {
    key: 'reverse',
    label: m.rewards_reverse(),
    danger: true,
    question: ({ length: count }) => ({
      title: m.rewards_reverseMany({ count }),
      consequence: m.rewards_reverseWords(),
      children: (
        <TextArea
          label={m.rewards_reverseReason()}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ),
    }),
    act: async ({ id }) => (await attempt({ id, reason })).met[0]?.message ?? null,
    done: (count) => m.rewards_reversedMany({ count }),
  }
}
