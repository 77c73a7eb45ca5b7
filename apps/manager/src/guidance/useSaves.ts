import { type Attempt, Refused, useAct } from '@kewo/web/act'
import { graphql } from '@kewo/schema/client'
import { type AimValue, draftInput, type WordsValue } from './draftValue.ts'

export const SaveDraftMutation = graphql(
  `
    mutation SaveGuidanceDraft($id: ID!, $draft: GuidanceDraftInput!, $at: Edition!) {
      saveGuidanceDraft(id: $id, draft: $draft, expected: $at) {
        __typename
        ... on Guidance {
          id
          edition
          draft {
            id
            title
            titleEn
          }
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const AimMutation = graphql(
  `
    mutation AimGuidance(
      $id: ID!
      $kind: GuidanceKind!
      $audience: AudienceInput!
      $validUntil: Day
      $at: Edition!
    ) {
      aimGuidance(id: $id, kind: $kind, audience: $audience, validUntil: $validUntil, expected: $at) {
        __typename
        ... on Guidance {
          id
          edition
          kind
          validUntil
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

const PublishMutation = graphql(
  `
    mutation PublishGuidance($id: ID!, $at: Edition!) {
      publishGuidance(id: $id, expected: $at) {
        __typename
        ... on Guidance {
          id
          status
          edition
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
        ...Refused
      }
    }
  `,
  [Refused],
)

/** What a save came to: the new state to name next time, or why not. */
export type Saved =
  | { edition: string }
  | { problem: string; field: string | null; changedMeanwhile: boolean; offline: boolean }

/** The three writes of the editor. Each names the state that the writer knows and answers with the new one. */
export function useSaves(id: string) {
  const saveDraft = useAct(SaveDraftMutation)
  const aim = useAct(AimMutation)
  const publish = useAct(PublishMutation)
  return {
    words: async (words: WordsValue, at: string) =>
      savedOf(await saveDraft.attempt({ id, draft: draftInput(words), at })),
    aim: async ({ kind, audience, validUntil }: AimValue, at: string) =>
      savedOf(await aim.attempt({ id, kind, audience, validUntil: validUntil || null, at })),
    publish: async (at: string) => savedOf(await publish.attempt({ id, at })),
  }
}

type Tried = { done: { edition: string } | null; met: Attempt<object>['met'] }

function savedOf({ done, met }: Tried): Saved {
  if (done) return { edition: done.edition }
  const { message, field, code } = met[0]!
  return {
    problem: message,
    field,
    changedMeanwhile: code === 'ChangedMeanwhile',
    offline: code === 'OFFLINE',
  }
}
