import { failureOf, useOnline } from '@kewo/client'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { useEffect, useState } from 'react'
import { type CombinedError, useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'

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
    }
  }
`)

const OpenMutation = graphql(
  `
    mutation OpenGuidance($versionId: ID!) {
      openGuidance(versionId: $versionId) {
        id
        version {
          ...Receipt_version
        }
      }
    }
  `,
  [Receipt_version],
)

const ReadToEndMutation = graphql(
  `
    mutation ReadGuidanceToEnd($versionId: ID!) {
      readGuidanceToEnd(versionId: $versionId) {
        id
        version {
          ...Receipt_version
        }
      }
    }
  `,
  [Receipt_version],
)

const AnswerMutation = graphql(
  `
    mutation AnswerGuidanceQuestion($versionId: ID!, $option: Int!) {
      answerGuidanceQuestion(versionId: $versionId, option: $option) {
        __typename
        ... on Receipt {
          id
          understoodAt
          version {
            ...Receipt_version
          }
        }
        ... on Refusal {
          code
          message
        }
      }
    }
  `,
  [Receipt_version],
)

export type ReceiptSteps = {
  understood: boolean
  answering: boolean
  /** What stood in the way of the last answer, in words. */
  problem: string | null
  /** Whether the answer was right; null when it did not arrive. */
  answer: (option: number) => Promise<boolean | null>
}

/**
 * The shop's receipt for a version: opening and reading to the end are noted by themselves, once there is a signal;
 * without one the reading goes on.
 */
export function useReceipt(of: FragmentOf<typeof Receipt_version>, atEnd: boolean): ReceiptSteps {
  const { id: versionId, receipt } = readFragment(Receipt_version, of)
  const online = useOnline()
  const [, open] = useMutation(OpenMutation)
  const [, readToEnd] = useMutation(ReadToEndMutation)
  const [{ fetching }, sendAnswer] = useMutation(AnswerMutation)
  const [problem, setProblem] = useState<string | null>(null)
  const opened = Boolean(receipt?.openedAt)
  const read = Boolean(receipt?.readToEndAt)

  useEffect(() => {
    if (online && !opened && !atEnd) void open({ versionId })
  }, [online, opened, atEnd, open, versionId])
  useEffect(() => {
    if (online && !read && atEnd) void readToEnd({ versionId })
  }, [online, read, atEnd, readToEnd, versionId])

  return {
    understood: Boolean(receipt?.understoodAt),
    answering: fetching,
    problem,
    async answer(option) {
      setProblem(null)
      const told = (error: CombinedError | undefined) => {
        setProblem(failureWords(failureOf(error)))
        return null
      }
      // Reading to the end may still be on its way, or have been lost without a signal: it comes first.
      if (!read) {
        const { error } = await readToEnd({ versionId })
        if (error) return told(error)
      }
      const { data, error } = await sendAnswer({ versionId, option })
      const result = data?.answerGuidanceQuestion
      if (error || !result) return told(error)
      if (result.__typename === 'Receipt') return result.understoodAt !== null
      setProblem(result.message)
      return null
    },
  }
}
