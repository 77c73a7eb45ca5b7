import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { type AimValue, draftInput, type WordsValue } from './draftValue.ts'

export const SaveDraftMutation = graphql(`
  mutation SaveGuidanceDraft($id: ID!, $draft: GuidanceDraftInput!, $at: DateTime!) {
    saveGuidanceDraft(id: $id, draft: $draft, expectedUpdatedAt: $at) {
      __typename
      ... on Guidance {
        id
        updatedAt
        draft {
          id
          title
          titleEn
        }
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
`)

const AimMutation = graphql(`
  mutation AimGuidance(
    $id: ID!
    $kind: GuidanceKind!
    $audience: AudienceInput!
    $validUntil: Day
    $at: DateTime!
  ) {
    aimGuidance(id: $id, kind: $kind, audience: $audience, validUntil: $validUntil, expectedUpdatedAt: $at) {
      __typename
      ... on Guidance {
        id
        updatedAt
        kind
        validUntil
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
`)

const PublishMutation = graphql(`
  mutation PublishGuidance($id: ID!, $at: DateTime!) {
    publishGuidance(id: $id, expectedUpdatedAt: $at) {
      __typename
      ... on Guidance {
        id
        status
        updatedAt
        publishedAt
        version {
          id
          number
          title
          titleEn
        }
        draft {
          id
        }
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
`)

/** What a save came to: the new state to name next time, or why not. */
export type Saved =
  | { updatedAt: string }
  | { problem: string; field: string | null; changedMeanwhile: boolean; offline: boolean }

type Answer =
  | { __typename: 'Guidance'; updatedAt: string }
  | { __typename: string; code: string; message: string; field?: string }

/** The three writes of the editor. Each names the state that the writer knows and answers with the new one. */
export function useSaves(id: string) {
  const [, saveDraft] = useMutation(SaveDraftMutation)
  const [, aim] = useMutation(AimMutation)
  const [, publish] = useMutation(PublishMutation)
  return {
    words: async (words: WordsValue, at: string) => {
      const { data, error } = await saveDraft({ id, draft: draftInput(words), at })
      return savedOf(data?.saveGuidanceDraft, error)
    },
    aim: async ({ kind, audience, validUntil }: AimValue, at: string) => {
      const { data, error } = await aim({ id, kind, audience, validUntil: validUntil || null, at })
      return savedOf(data?.aimGuidance, error)
    },
    publish: async (at: string) => {
      const { data, error } = await publish({ id, at })
      return savedOf(data?.publishGuidance, error)
    },
  }
}

function savedOf(answer: Answer | undefined, error: unknown): Saved {
  if (error || !answer) {
    const failure = failureOf(error)
    const offline = failure.kind === 'OFFLINE'
    return { problem: failureWords(failure), field: null, changedMeanwhile: false, offline }
  }
  if ('updatedAt' in answer) return { updatedAt: answer.updatedAt }
  return {
    problem: answer.message,
    field: answer.field ?? null,
    changedMeanwhile: answer.code === 'ChangedMeanwhile',
    offline: false,
  }
}
