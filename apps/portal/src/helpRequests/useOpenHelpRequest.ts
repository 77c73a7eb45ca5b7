import { Refused } from '@kewo/web/act'
import { pictureRef, useRoadAct } from '@kewo/web/outbox'
import { type Upload } from '@kewo/web/upload'
import type { HelpRequestCategory, Urgency } from '@kewo/domain'
import { wordsOrWhatElse } from '@kewo/web/helpRequests'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { helpRequestCategoryLabel } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { HelpRequestRow_helpRequest } from './HelpRequestRow.tsx'
import { type NewHelpRequest, newHelpRequestDraft, newRequests } from './newHelpRequestDraft.ts'

const OpenHelpRequestMutation = graphql(
  `
    mutation OpenHelpRequest($input: OpenHelpRequestInput!) {
      openHelpRequest(input: $input) {
        __typename
        ... on HelpRequest {
          id
          ...HelpRequestRow_helpRequest
        }
        ...Refused
        ... on SentBefore {
          sentAt
          node {
            __typename
            ... on HelpRequest {
              id
              words
              urgency
              voice {
                id
                seconds
              }
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
  [HelpRequestRow_helpRequest, Refused],
)

/** A request that came before under the same key, with other content, and stands. */
export type StandingRequest = {
  id: string
  sentAt: string
  words: string
  urgency: Urgency
  /** Of its pictures, and of what was said aloud. */
  uploadIds: readonly string[]
  voiceSeconds: number | undefined
}

/** Sends a request and opens its page; a refusal stays for the form to show. `onSent` runs once the server has it. */
export function useOpenHelpRequest(onSent: () => void) {
  const navigate = useNavigate()
  const [standing, setStanding] = useState<StandingRequest | null>(null)
  const open = useRoadAct(OpenHelpRequestMutation, {
    onRefused(refused) {
      if (refused.__typename !== 'SentBefore' || refused.node?.__typename !== 'HelpRequest') return
      const { id, words, urgency, voice, messages } = refused.node
      const photoIds = messages.nodes[0]?.photos.map((photo) => photo.id) ?? []
      const uploadIds = voice ? [...photoIds, voice.id] : photoIds
      setStanding({
        ...{ id, words, urgency, uploadIds },
        sentAt: refused.sentAt,
        voiceSeconds: voice?.seconds,
      })
    },
  })

  async function send(
    request: NewHelpRequest & { category: HelpRequestCategory },
    uploads: readonly Upload[],
  ) {
    setStanding(null)
    const { category, urgency, words, confidential, complaintAboutId, aboutBlockId, key } = request
    const { campaignId, rewardId } = request
    const voice = uploads.find(({ isVoice }) => isVoice)
    const input = {
      category,
      urgency,
      words,
      confidential,
      complaintAboutId: category === 'COMPLAINT' ? complaintAboutId : null,
      aboutBlockId,
      campaignId,
      rewardId,
      photoIds: uploads.filter(({ isVoice }) => !isVoice).map(({ id }) => pictureRef(id)),
      voiceId: voice ? pictureRef(voice.id) : null,
      idempotencyKey: key,
    }
    const kind = `${m.helpRequests_title()} · ${helpRequestCategoryLabel(category)}`
    const sent = await open.send(
      { input },
      {
        about: newRequests,
        told: { kind, words: wordsOrWhatElse(words, voice && request.voiceSeconds) },
        key,
        draft: { key: newHelpRequestDraft(aboutBlockId ?? undefined), value: request },
      },
    )
    if (!sent) return
    onSent()
    if (!sent.kept) showToast({ words: m.helpRequests_sent() })
    if (sent.done) await show(sent.done.id)
    else await navigate({ to: paths.helpRequests, replace: true })
  }

  const show = (helpRequestId: string) =>
    navigate({ to: paths.helpRequest, params: { helpRequestId }, replace: true })

  return {
    send,
    show,
    sending: open.busy,
    refusal: standing ? null : open.problem,
    standing,
    keepWriting: () => setStanding(null),
  }
}
