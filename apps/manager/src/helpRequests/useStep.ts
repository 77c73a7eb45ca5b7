import { failureOf } from '@kewo/client'
import type { StaffRole } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { useState } from 'react'
import { type CombinedError, useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { HelpRequestFacts_helpRequest } from './HelpRequestFacts.tsx'
import { HelpRequestSteps_helpRequest } from './HelpRequestSteps.tsx'
import { HelpRequestThread_helpRequest } from './HelpRequestThread.tsx'
import { InboxRow_helpRequest } from './InboxRow.tsx'
import { ReplyBox_helpRequest } from './ReplyBox.tsx'

/** Everything that shows a request, so that a step changes every place at once. */
const Stepped_helpRequest = graphql(
  `
    fragment Stepped_helpRequest on HelpRequest {
      id
      ...InboxRow_helpRequest
      ...HelpRequestSteps_helpRequest
      ...HelpRequestThread_helpRequest
      ...ReplyBox_helpRequest
      ...HelpRequestFacts_helpRequest
    }
  `,
  [
    InboxRow_helpRequest,
    HelpRequestSteps_helpRequest,
    HelpRequestThread_helpRequest,
    ReplyBox_helpRequest,
    HelpRequestFacts_helpRequest,
  ],
)

const ReplyMutation = graphql(
  `
    mutation ReplyToHelpRequest(
      $id: ID!
      $words: String!
      $photoIds: [ID!]
      $internal: Boolean
      $key: UUID!
    ) {
      replyToHelpRequest(
        id: $id
        words: $words
        photoIds: $photoIds
        internal: $internal
        idempotencyKey: $key
      ) {
        __typename
        ...Stepped_helpRequest
        ... on Refusal {
          message
        }
      }
    }
  `,
  [Stepped_helpRequest],
)

const AssignMutation = graphql(
  `
    mutation AssignHelpRequest($id: ID!, $assigneeId: ID!) {
      assignHelpRequest(id: $id, assigneeId: $assigneeId) {
        __typename
        ...Stepped_helpRequest
        ... on Refusal {
          message
        }
      }
    }
  `,
  [Stepped_helpRequest],
)

const HandOverMutation = graphql(
  `
    mutation HandOverHelpRequest($id: ID!, $desk: StaffRole!, $assigneeId: ID, $reason: String!) {
      handOverHelpRequest(id: $id, desk: $desk, assigneeId: $assigneeId, reason: $reason) {
        __typename
        ...Stepped_helpRequest
        ... on Refusal {
          message
        }
      }
    }
  `,
  [Stepped_helpRequest],
)

const WaitMutation = graphql(
  `
    mutation WaitOnRetailer($id: ID!) {
      waitOnRetailer(id: $id) {
        __typename
        ...Stepped_helpRequest
        ... on Refusal {
          message
        }
      }
    }
  `,
  [Stepped_helpRequest],
)

const ResolveMutation = graphql(
  `
    mutation ResolveHelpRequest($id: ID!) {
      resolveHelpRequest(id: $id) {
        __typename
        ...Stepped_helpRequest
        ... on Refusal {
          message
        }
      }
    }
  `,
  [Stepped_helpRequest],
)

type Result = { data?: Record<string, Answer> | undefined; error?: CombinedError | undefined }
type Answer = { __typename: string; message?: string }

/** The staff's steps on one request. Each answers whether it was done; a refusal waits in `refusal` to be shown. */
export function useStep(id: string) {
  const [replying, reply] = useMutation(ReplyMutation)
  const [assigning, assign] = useMutation(AssignMutation)
  const [handing, handOver] = useMutation(HandOverMutation)
  const [waiting, wait] = useMutation(WaitMutation)
  const [resolving, resolve] = useMutation(ResolveMutation)
  const [refusal, setRefusal] = useState<string | undefined>()

  async function told(result: Promise<Result>): Promise<boolean> {
    const { data, error } = await result
    const [answer] = Object.values(data ?? {})
    setRefusal(answer?.message)
    if (error) showToast({ tone: 'red', words: failureWords(failureOf(error)) })
    return answer?.__typename === 'HelpRequest'
  }

  return {
    busy: [replying, assigning, handing, waiting, resolving].some(({ fetching }) => fetching),
    refusal,
    reply: (words: string, photoIds: string[], internal: boolean, key: string) =>
      told(reply({ id, words, photoIds, internal, key })),
    assign: (assigneeId: string) => told(assign({ id, assigneeId })),
    handOver: (to: { desk: StaffRole; assigneeId: string | null; reason: string }) =>
      told(handOver({ id, ...to })),
    wait: () => told(wait({ id })),
    resolve: () => told(resolve({ id })),
  }
}
