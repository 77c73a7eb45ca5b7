import { Refused } from '@kewo/web/act'
import { type SentBeforeReply, standingReply } from '@kewo/web/helpRequests'
import { useRoadAct } from '@kewo/web/outbox'
import { graphql } from '@kewo/schema/client'
import { useState } from 'react'
import type { Steps } from './steps.ts'
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
        ... on SentBefore {
          sentAt
          node {
            __typename
            ... on HelpRequestMessage {
              id
              body
              photos {
                id
              }
            }
          }
        }
        ...Refused
      }
    }
  `,
  [Stepped_helpRequest, Refused],
)

const AssignMutation = graphql(
  `
    mutation AssignHelpRequest($id: ID!, $assigneeId: ID!, $key: UUID!) {
      assignHelpRequest(id: $id, assigneeId: $assigneeId, idempotencyKey: $key) {
        __typename
        ...Stepped_helpRequest
        ...Refused
      }
    }
  `,
  [Stepped_helpRequest, Refused],
)

const HandOverMutation = graphql(
  `
    mutation HandOverHelpRequest(
      $id: ID!
      $desk: StaffRole!
      $assigneeId: ID
      $reason: String!
      $key: UUID!
    ) {
      handOverHelpRequest(
        id: $id
        desk: $desk
        assigneeId: $assigneeId
        reason: $reason
        idempotencyKey: $key
      ) {
        __typename
        ...Stepped_helpRequest
        ...Refused
      }
    }
  `,
  [Stepped_helpRequest, Refused],
)

const WaitMutation = graphql(
  `
    mutation WaitOnRetailer($id: ID!, $key: UUID!) {
      waitOnRetailer(id: $id, idempotencyKey: $key) {
        __typename
        ...Stepped_helpRequest
        ...Refused
      }
    }
  `,
  [Stepped_helpRequest, Refused],
)

const ResolveMutation = graphql(
  `
    mutation ResolveHelpRequest($id: ID!, $key: UUID!) {
      resolveHelpRequest(id: $id, idempotencyKey: $key) {
        __typename
        ...Stepped_helpRequest
        ...Refused
      }
    }
  `,
  [Stepped_helpRequest, Refused],
)

/** The steps on the request that is open; what each answers changes every place that shows the request. */
export function useSteps(): Steps {
  const [sentBefore, setSentBefore] = useState<SentBeforeReply | null>(null)
  return {
    reply: useRoadAct(ReplyMutation, {
      onRefused: (refused) =>
        setSentBefore(refused.__typename === 'SentBefore' ? standingReply(refused) : null),
    }),
    assign: useRoadAct(AssignMutation, { tell: 'toast' }),
    handOver: useRoadAct(HandOverMutation),
    wait: useRoadAct(WaitMutation, { tell: 'toast' }),
    resolve: useRoadAct(ResolveMutation),
    sentBefore,
    forgetSentBefore: () => setSentBefore(null),
  }
}
