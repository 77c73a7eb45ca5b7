import { failureOf, type Upload } from '@kewo/client'
import type { HelpRequestCategory, Urgency } from '@kewo/domain'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { HelpRequestRow_helpRequest } from './HelpRequestRow.tsx'
import type { NewHelpRequest } from './newHelpRequestDraft.ts'

const OpenHelpRequestMutation = graphql(
  `
    mutation OpenHelpRequest($input: OpenHelpRequestInput!) {
      openHelpRequest(input: $input) {
        __typename
        ... on HelpRequest {
          id
          ...HelpRequestRow_helpRequest
        }
        ... on Refusal {
          code
          message
        }
        ... on InvalidInput {
          field
        }
        ... on SentBefore {
          sentAt
          node {
            __typename
            ... on HelpRequest {
              id
              words
              urgency
              messages(first: 1) {
                nodes {
                  id
                  photos {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  `,
  [HelpRequestRow_helpRequest],
)

export type OpenRefusal = { message: string; field: string | null }

/** A request that came before under the same key, with other content, and stands. */
export type StandingRequest = {
  id: string
  sentAt: string
  words: string
  urgency: Urgency
  photoIds: readonly string[]
}

/** Sends a request and opens its page; a refusal stays for the form to show. `onSent` runs once the server has it. */
export function useOpenHelpRequest(onSent: () => void) {
  const navigate = useNavigate()
  const [{ fetching }, open] = useMutation(OpenHelpRequestMutation)
  const [refusal, setRefusal] = useState<OpenRefusal | null>(null)
  const [standing, setStanding] = useState<StandingRequest | null>(null)

  async function send(
    request: NewHelpRequest & { category: HelpRequestCategory },
    uploads: readonly Upload[],
  ) {
    setRefusal(null)
    setStanding(null)
    const { category, urgency, words, confidential, complaintAboutId, key } = request
    const { data, error } = await open({
      input: {
        category,
        urgency,
        words,
        confidential,
        complaintAboutId: category === 'COMPLAINT' ? complaintAboutId : null,
        photoIds: uploads.flatMap(({ fileId }) => fileId ?? []),
        idempotencyKey: key,
      },
    })
    const result = data?.openHelpRequest
    if (error || !result) return void showToast({ tone: 'red', words: failureWords(failureOf(error)) })
    if (result.__typename === 'SentBefore' && result.node?.__typename === 'HelpRequest') {
      const { id, words: stand, urgency: before, messages } = result.node
      const photoIds = messages.nodes[0]?.photos.map((photo) => photo.id) ?? []
      return setStanding({ id, sentAt: result.sentAt, words: stand, urgency: before, photoIds })
    }
    if (result.__typename !== 'HelpRequest')
      return setRefusal({
        message: result.message,
        field: result.__typename === 'InvalidInput' ? result.field : null,
      })
    onSent()
    showToast({ words: m.helpRequests_sent() })
    await show(result.id)
  }

  const show = (helpRequestId: string) =>
    navigate({ to: paths.helpRequest, params: { helpRequestId }, replace: true })

  return { send, show, sending: fetching, refusal, standing, keepWriting: () => setStanding(null) }
}
