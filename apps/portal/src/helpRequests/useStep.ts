import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { useState } from 'react'
import { type CombinedError, useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
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
        ... on Refusal {
          message
        }
      }
    }
  `,
  [...parts],
)

type Answer = { __typename: string; message?: string } | undefined

/** The shop's steps on one request. Each answers whether it was done; a refusal waits in `refusal` to be shown. */
export function useStep(helpRequestId: string) {
  const [closing, closeIt] = useMutation(CloseMutation)
  const [reopening, reopenIt] = useMutation(ReopenMutation)
  const [replying, replyIt] = useMutation(ReplyMutation)
  const [refusal, setRefusal] = useState<string | undefined>()

  function told(answer: Answer, error: CombinedError | undefined): boolean {
    setRefusal(answer?.message)
    if (error) showToast({ tone: 'red', words: failureWords(failureOf(error)) })
    return !error && answer?.__typename === 'HelpRequest'
  }

  return {
    busy: closing.fetching || reopening.fetching || replying.fetching,
    refusal,
    async close(): Promise<boolean> {
      const { data, error } = await closeIt({ id: helpRequestId })
      return told(data?.closeHelpRequest, error)
    },
    async reopen(reason: string): Promise<boolean> {
      const { data, error } = await reopenIt({ id: helpRequestId, reason })
      return told(data?.reopenHelpRequest, error)
    },
    async reply(words: string, photoIds: string[], key: string): Promise<boolean> {
      const { data, error } = await replyIt({ id: helpRequestId, words, photoIds, key })
      return told(data?.replyToHelpRequest, error)
    },
  }
}
