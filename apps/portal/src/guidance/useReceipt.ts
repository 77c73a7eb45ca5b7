import { onBehalfWords } from '@kewo/web/assistance'
import { Refused } from '@kewo/web/act'
import { useRoadAct, useWaiting } from '@kewo/web/outbox'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { useEffect, useRef } from 'react'
import { m } from '../paraglide/messages.js'

export const Receipt_version = graphql(`
  fragment Receipt_version on GuidanceVersion {
    id
    receipt {
      id
      status
      openedAt
      readToEndAt
      understoodAt
      wrongAnswers
      onBehalfName
    }
  }
`)

const OpenMutation = graphql(
  `
    mutation OpenGuidance($versionId: ID!, $key: UUID!) {
      openGuidance(versionId: $versionId, idempotencyKey: $key) {
        ... on Receipt {
          id
          version {
            ...Receipt_version
          }
        }
        ...Refused
      }
    }
  `,
  [Receipt_version, Refused],
)

const ReadToEndMutation = graphql(
  `
    mutation ReadGuidanceToEnd($versionId: ID!, $key: UUID!) {
      readGuidanceToEnd(versionId: $versionId, idempotencyKey: $key) {
        ... on Receipt {
          id
          version {
            ...Receipt_version
          }
        }
        ...Refused
      }
    }
  `,
  [Receipt_version, Refused],
)

const AnswerMutation = graphql(
  `
    mutation AnswerGuidanceQuestion($versionId: ID!, $option: Int!, $key: UUID!) {
      answerGuidanceQuestion(versionId: $versionId, option: $option, idempotencyKey: $key) {
        __typename
        ... on Receipt {
          id
          understoodAt
          version {
            ...Receipt_version
          }
        }
        ...Refused
      }
    }
  `,
  [Receipt_version, Refused],
)

export type ReceiptSteps = {
  understood: boolean
  /** 代办: by whom it was answered for the shop, in words. */
  onBehalf: string | null
  answering: boolean
  /** What stood in the way of the last answer, in words. */
  problem: string | null
  /** Whether the answer was right; null when that is not known yet. */
  answer: (option: number) => Promise<boolean | null>
}

/** What waits in the outbox says so to the shop. */
const told = (about: string, words: string) => ({ about, told: { kind: m.guidance_kind(), words } })

/**
 * The shop's receipt for a version: opening and reading to the end are noted by themselves, without a signal on this phone,
 * where they wait in order before the answer.
 */
export function useReceipt(
  of: FragmentOf<typeof Receipt_version>,
  title: string,
  atEnd: boolean,
): ReceiptSteps {
  const { id: versionId, receipt } = readFragment(Receipt_version, of)
  const { send: open } = useRoadAct(OpenMutation, { tell: 'quietly' })
  const { send: readToEnd } = useRoadAct(ReadToEndMutation, { tell: 'quietly' })
  const answer = useRoadAct(AnswerMutation)
  const waiting = useWaiting(versionId)
  const noted = useRef(new Set<string>())
  const opened = Boolean(receipt?.openedAt)
  const read = Boolean(receipt?.readToEndAt)
  const isNoted = (operation: string) => waiting.some((entry) => entry.operation === operation)
  const openNow = !opened && !atEnd && !isNoted('OpenGuidance')
  const readNow = !read && atEnd && !isNoted('ReadGuidanceToEnd')

  useEffect(() => {
    if (!openNow || noted.current.has(`open ${versionId}`)) return
    noted.current.add(`open ${versionId}`)
    void open({ versionId }, told(versionId, m.guidance_opened({ title })))
  }, [openNow, open, versionId, title])
  useEffect(() => {
    if (!readNow || noted.current.has(`read ${versionId}`)) return
    noted.current.add(`read ${versionId}`)
    void readToEnd({ versionId }, told(versionId, m.guidance_readToEnd({ title })))
  }, [readNow, readToEnd, versionId, title])

  return {
    understood: Boolean(receipt?.understoodAt),
    onBehalf: onBehalfWords(receipt?.onBehalfName ?? null),
    answering: answer.busy,
    problem: answer.problem?.message ?? null,
    async answer(option) {
      const sent = await answer.send({ versionId, option }, told(versionId, m.guidance_answered({ title })))
      return sent?.done ? sent.done.understoodAt !== null : null
    },
  }
}
