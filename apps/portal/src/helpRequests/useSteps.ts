import { Refused } from '@kewo/web/act'
import { type SentBeforeReply, standingReply } from '@kewo/web/helpRequests'
import { useRoadAct } from '@kewo/web/outbox'
import { graphql } from '@kewo/schema/client'
import { useState } from 'react'
import type { Steps } from './steps.ts'
import { HelpRequestAnswers_helpRequest } from './HelpRequestAnswers.tsx'
import { HelpRequestRow_helpRequest } from './HelpRequestRow.tsx'
import { HelpRequestThread_helpRequest } from './HelpRequestThread.tsx'

const parts = [
  HelpRequestRow_helpRequest,
  HelpRequestThread_helpRequest,
  HelpRequestAnswers_helpRequest,
] as const

const CloseMutation = graphql(
  `
    mutation CloseHelpRequest($id: ID!, $key: UUID!) {
      closeHelpRequest(id: $id, idempotencyKey: $key) {
        __typename
        ... on HelpRequest {
          id
          ...HelpRequestRow_helpRequest
          ...HelpRequestThread_helpRequest
          ...HelpRequestAnswers_helpRequest
        }
        ...Refused
      }
    }
  `,
  [...parts, Refused],
)

const ReopenMutation = graphql(
  `
    mutation ReopenHelpRequest($id: ID!, $reason: String!, $key: UUID!) {
      reopenHelpRequest(id: $id, reason: $reason, idempotencyKey: $key) {
        __typename
        ... on HelpRequest {
          id
          ...HelpRequestRow_helpRequest
          ...HelpRequestThread_helpRequest
          ...HelpRequestAnswers_helpRequest
        }
        ...Refused
      }
    }
  `,
  [...parts, Refused],
)

const ReplyMutation = graphql(
  `
    mutation ReplyToHelpRequest($id: ID!, $words: String!, $photoIds: [ID!], $key: UUID!) {
      replyToHelpRequest(id: $id, words: $words, photoIds: $photoIds, idempotencyKey: $key) {
        __typename
        ... on HelpRequest {
          id
          ...HelpRequestRow_helpRequest
          ...HelpRequestThread_helpRequest
          ...HelpRequestAnswers_helpRequest
        }
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
  [...parts, Refused],
)

/** The steps on the request that is open; what each answers changes every place that shows the request. */
export function useSteps(): Steps {
  const [sentBefore, setSentBefore] = useState<SentBeforeReply | null>(null)
  return {
    reply: useRoadAct(ReplyMutation, {
      onRefused: (refused) =>
        setSentBefore(refused.__typename === 'SentBefore' ? standingReply(refused) : null),
    }),
    close: useRoadAct(CloseMutation),
    reopen: useRoadAct(ReopenMutation),
    sentBefore,
    forgetSentBefore: () => setSentBefore(null),
  }
}
