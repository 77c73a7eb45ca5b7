import { Refused } from '@kewo/web/act'
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
    mutation CloseHelpRequest($id: ID!, $expected: Edition, $key: UUID!) {
      closeHelpRequest(id: $id, expected: $expected, idempotencyKey: $key) {
        __typename
        ... on HelpRequest {
          id
          ...HelpRequestRow_helpRequest
          ...HelpRequestThread_helpRequest
          ...HelpRequestAnswers_helpRequest
        }
        ...MovedOn
        ...Refused
      }
    }
  `,
  [...parts, MovedOn, Refused],
)

const ReopenMutation = graphql(
  `
    mutation ReopenHelpRequest($id: ID!, $reason: String!, $expected: Edition, $key: UUID!) {
      reopenHelpRequest(id: $id, reason: $reason, expected: $expected, idempotencyKey: $key) {
        __typename
        ... on HelpRequest {
          id
          ...HelpRequestRow_helpRequest
          ...HelpRequestThread_helpRequest
          ...HelpRequestAnswers_helpRequest
        }
        ...MovedOn
        ...Refused
      }
    }
  `,
  [...parts, MovedOn, Refused],
)

const ReplyMutation = graphql(
  `
    mutation ReplyToHelpRequest(
      $id: ID!
      $words: String!
      $photoIds: [ID!]
      $expected: Edition
      $key: UUID!
    ) {
      replyToHelpRequest(
        id: $id
        words: $words
        photoIds: $photoIds
        expected: $expected
        idempotencyKey: $key
      ) {
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
        ...MovedOn
        ...Refused
      }
    }
  `,
  [...parts, MovedOn, Refused],
)

/**
 * The steps on the request that is open; what each answers changes every place that shows the request. `refresh` shows what is new
 * where the shop is asked first.
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
    close: useStep(CloseMutation, beforeStep),
    reopen: useStep(ReopenMutation, beforeStep),
    question,
    sentBefore,
    forgetSentBefore: () => setSentBefore(null),
  }
}
