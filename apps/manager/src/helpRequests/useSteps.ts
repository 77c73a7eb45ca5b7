import { Refused, useAct } from '@kewo/web/act'
import {
  type Moved,
  MovedOn,
  type SentBeforeReply,
  standingReply,
  useQuestion,
  useStep,
} from '@kewo/web/helpRequests'
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
      $expected: Edition
      $key: UUID!
    ) {
      replyToHelpRequest(
        id: $id
        words: $words
        photoIds: $photoIds
        internal: $internal
        expected: $expected
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
        ...MovedOn
        ...Refused
      }
    }
  `,
  [Stepped_helpRequest, MovedOn, Refused],
)

const AssignMutation = graphql(
  `
    mutation AssignHelpRequest($id: ID!, $assigneeId: ID!, $expected: Edition, $key: UUID!) {
      assignHelpRequest(id: $id, assigneeId: $assigneeId, expected: $expected, idempotencyKey: $key) {
        __typename
        ...Stepped_helpRequest
        ...MovedOn
        ...Refused
      }
    }
  `,
  [Stepped_helpRequest, MovedOn, Refused],
)

const HandOverMutation = graphql(
  `
    mutation HandOverHelpRequest(
      $id: ID!
      $desk: StaffRole!
      $assigneeId: ID
      $reason: String!
      $expected: Edition
      $key: UUID!
    ) {
      handOverHelpRequest(
        id: $id
        desk: $desk
        assigneeId: $assigneeId
        reason: $reason
        expected: $expected
        idempotencyKey: $key
      ) {
        __typename
        ...Stepped_helpRequest
        ...MovedOn
        ...Refused
      }
    }
  `,
  [Stepped_helpRequest, MovedOn, Refused],
)

const TakeBackHandOverMutation = graphql(
  `
    mutation TakeBackHandOver($id: ID!, $key: UUID!) {
      takeBackHandOver(id: $id, idempotencyKey: $key) {
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
    mutation WaitOnRetailer($id: ID!, $expected: Edition, $key: UUID!) {
      waitOnRetailer(id: $id, expected: $expected, idempotencyKey: $key) {
        __typename
        ...Stepped_helpRequest
        ...MovedOn
        ...Refused
      }
    }
  `,
  [Stepped_helpRequest, MovedOn, Refused],
)

const ResolveMutation = graphql(
  `
    mutation ResolveHelpRequest($id: ID!, $expected: Edition, $key: UUID!) {
      resolveHelpRequest(id: $id, expected: $expected, idempotencyKey: $key) {
        __typename
        ...Stepped_helpRequest
        ...MovedOn
        ...Refused
      }
    }
  `,
  [Stepped_helpRequest, MovedOn, Refused],
)

/**
 * The steps on the request that is open; what each answers changes every place that shows the request. `refresh` shows what is new
 * where a person is asked first.
 */
export function useSteps(refresh: () => void): Steps {
  const [sentBefore, setSentBefore] = useState<SentBeforeReply | null>(null)
  const { question, ask } = useQuestion(refresh)
  const beforeStep = (moved: Moved) => ask(moved, false)
  return {
    reply: useStep(ReplyMutation, (moved) => ask(moved, true), {
      onRefused: (refused) =>
        setSentBefore(refused.__typename === 'SentBefore' ? standingReply(refused) : null),
    }),
    assign: useStep(AssignMutation, beforeStep, { tell: 'toast' }),
    handOver: useStep(HandOverMutation, beforeStep),
    takeBackHandOver: useAct(TakeBackHandOverMutation, { tell: 'toast' }).send,
    wait: useStep(WaitMutation, beforeStep, { tell: 'toast' }),
    resolve: useStep(ResolveMutation, beforeStep),
    question,
    sentBefore,
    forgetSentBefore: () => setSentBefore(null),
  }
}
