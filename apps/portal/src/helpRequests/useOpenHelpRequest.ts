import { failureOf, type Upload } from '@kewo/client'
import type { HelpRequestCategory } from '@kewo/domain'
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
      }
    }
  `,
  [HelpRequestRow_helpRequest],
)

export type OpenRefusal = { message: string; field: string | null }

/** Sends a request and opens its page; a refusal stays for the form to show. `onSent` runs once the server has it. */
export function useOpenHelpRequest(onSent: () => void) {
  const navigate = useNavigate()
  const [{ fetching }, open] = useMutation(OpenHelpRequestMutation)
  const [refusal, setRefusal] = useState<OpenRefusal | null>(null)

  async function send(
    request: NewHelpRequest & { category: HelpRequestCategory },
    uploads: readonly Upload[],
  ) {
    setRefusal(null)
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
    if (result.__typename !== 'HelpRequest')
      return setRefusal({
        message: result.message,
        field: result.__typename === 'InvalidInput' ? result.field : null,
      })
    onSent()
    showToast({ words: m.helpRequests_sent() })
    await navigate({ to: paths.helpRequest, params: { helpRequestId: result.id }, replace: true })
  }

  return { send, sending: fetching, refusal }
}
