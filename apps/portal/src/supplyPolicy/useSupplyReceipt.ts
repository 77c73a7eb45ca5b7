import { Refused } from '@kewo/web/act'
import { useRoadAct, useWaiting } from '@kewo/web/outbox'
import { graphql } from '@kewo/schema/client'
import { useEffect, useRef } from 'react'
import { m } from '../paraglide/messages.js'

const OpenMutation = graphql(
  `
    mutation OpenSupply($versionId: UUID!, $key: UUID!) {
      openSupply(versionId: $versionId, idempotencyKey: $key) {
        ... on SupplyReceipt {
          id
          openedAt
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const ReadToEndMutation = graphql(
  `
    mutation ReadSupplyToEnd($versionId: UUID!, $key: UUID!) {
      readSupplyToEnd(versionId: $versionId, idempotencyKey: $key) {
        ... on SupplyReceipt {
          id
          openedAt
          readToEndAt
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const AnswerMutation = graphql(
  `
    mutation AnswerSupplyQuestion($versionId: UUID!, $units: Int, $key: UUID!) {
      answerSupplyQuestion(versionId: $versionId, units: $units, idempotencyKey: $key) {
        __typename
        ... on SupplyReceipt {
          id
          status
          understoodAt
          wrongAnswers
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const told = (words: string) => ({ kind: m.home_supply(), words })

/** Notes once that the shop has opened a version; without a signal on this phone. */
export function useOpened(versionId: string | null, isOpened: boolean): void {
  const { send } = useRoadAct(OpenMutation, { tell: 'quietly' })
  const waiting = useWaiting(versionId ?? '')
  const noted = useRef(new Set<string>())
  const isWaiting = waiting.some(({ operation }) => operation === 'OpenSupply')
  useEffect(() => {
    if (!versionId || isOpened || isWaiting || noted.current.has(versionId)) return
    noted.current.add(versionId)
    void send({ versionId }, { about: versionId, told: told(m.supplyPolicy_opened()) })
  }, [versionId, isOpened, isWaiting, send])
}

/** Notes once that the shop came to the end of its lines; without a signal on this phone. */
export function useReadToEnd(versionId: string, isRead: boolean, atEnd: boolean): void {
  const { send } = useRoadAct(ReadToEndMutation, { tell: 'quietly' })
  const waiting = useWaiting(versionId)
  const noted = useRef(false)
  const isWaiting = waiting.some(({ operation }) => operation === 'ReadSupplyToEnd')
  useEffect(() => {
    if (!atEnd || isRead || isWaiting || noted.current) return
    noted.current = true
    void send({ versionId }, { about: versionId, told: told(m.supplyPolicy_readToEnd()) })
  }, [versionId, atEnd, isRead, isWaiting, send])
}

/** Answers the question; whether it was right, or null when that is not known yet. */
export function useAnswer(versionId: string) {
  const { send, busy, problem } = useRoadAct(AnswerMutation)
  const waiting = useWaiting(versionId)
  return {
    busy,
    problem: problem?.message ?? null,
    isWaiting: waiting.some(({ operation }) => operation === 'AnswerSupplyQuestion'),
    async answer(units: number | null): Promise<boolean | null> {
      const sent = await send(
        { versionId, units },
        { about: versionId, told: told(m.supplyPolicy_answered()) },
      )
      return sent?.done ? sent.done.understoodAt !== null : null
    },
  }
}
