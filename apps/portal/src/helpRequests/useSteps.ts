import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { type CombinedError, useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { HelpRequestAnswers_helpRequest } from './HelpRequestAnswers.tsx'
import { HelpRequestRow_helpRequest } from './HelpRequestRow.tsx'
import { HelpRequestThread_helpRequest } from './HelpRequestThread.tsx'
import type { Outcome, SentBeforeReply, Steps } from './steps.ts'

const parts = [
  HelpRequestRow_helpRequest,
  HelpRequestThread_helpRequest,
  HelpRequestAnswers_helpRequest,
] as const

const CloseMutation = graphql(
  `
    mutation CloseHelpRequest($id: ID!) {
      closeHelpRequest(id: $id) {
        __typename
        ... on HelpRequest {
          id
          ...HelpRequestRow_helpRequest
          ...HelpRequestThread_helpRequest
          ...HelpRequestAnswers_helpRequest
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [...parts],
)

const ReopenMutation = graphql(
  `
    mutation ReopenHelpRequest($id: ID!, $reason: String!) {
      reopenHelpRequest(id: $id, reason: $reason) {
        __typename
        ... on HelpRequest {
          id
          ...HelpRequestRow_helpRequest
          ...HelpRequestThread_helpRequest
          ...HelpRequestAnswers_helpRequest
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [...parts],
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
        ... on Refusal {
          message
        }
      }
    }
  `,
  [...parts],
)

type Result = { data?: Record<string, Answer> | undefined; error?: CombinedError | undefined }
type Answer = {
  __typename: string
  message?: string
  sentAt?: string
  node?: { __typename: string; body?: string; photos?: readonly { id: string }[] } | null
}

/** The steps on one request; what each answers changes every place that shows the request. */
export function useSteps(id: string): Steps {
  const [closing, close] = useMutation(CloseMutation)
  const [reopening, reopen] = useMutation(ReopenMutation)
  const [replying, reply] = useMutation(ReplyMutation)
  return {
    busy: closing.fetching || reopening.fetching || replying.fetching,
    reply: (said) => outcomeOf(reply({ id, ...said })),
    close: () => outcomeOf(close({ id })),
    reopen: (reason) => outcomeOf(reopen({ id, reason })),
  }
}

async function outcomeOf(result: Promise<Result>): Promise<Outcome> {
  const { data, error } = await result
  const [answer] = Object.values(data ?? {})
  if (error) showToast({ tone: 'red', words: failureWords(failureOf(error)) })
  if (answer?.__typename === 'HelpRequest') return 'done'
  return answer?.message ? { refusal: answer.message, sentBefore: sentBeforeOf(answer) } : 'failed'
}

function sentBeforeOf({ sentAt, node }: Answer): SentBeforeReply | undefined {
  if (!sentAt) return undefined
  return { sentAt, words: node?.body ?? '', photoIds: node?.photos?.map(({ id }) => id) ?? [] }
}
