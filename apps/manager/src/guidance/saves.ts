import { Refused, useAct } from '@kewo/web/act'
import type { Flushed } from '@kewo/web/autosave'
import { graphql } from '@kewo/schema/client'

export const SaveDraftMutation = graphql(
  `
    mutation SaveGuidanceDraft($id: ID!, $draft: GuidanceDraftInput!, $expected: Edition!) {
      saveGuidanceDraft(id: $id, draft: $draft, expected: $expected) {
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

export const AimMutation = graphql(
  `
    mutation AimGuidance(
      $id: ID!
      $kind: GuidanceKind!
      $audience: AudienceInput!
      $validUntil: Day
      $expected: Edition!
    ) {
      aimGuidance(id: $id, kind: $kind, audience: $audience, validUntil: $validUntil, expected: $expected) {
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
    mutation PublishGuidance($id: ID!, $expected: Edition!) {
      publishGuidance(id: $id, expected: $expected) {
        __typename
        ... on Guidance {
          id
          status
          edition
          publishedAt
          publishAt
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

const ScheduleMutation = graphql(
  `
    mutation ScheduleGuidance($id: ID!, $publishAt: DateTime!, $expected: Edition!) {
      scheduleGuidance(id: $id, publishAt: $publishAt, expected: $expected) {
        __typename
        ... on Guidance {
          id
          status
          edition
          publishAt
        }
        ...Refused
      }
    }
  `,
  [Refused],
)

/** Leaves what stands in an edition to the clock. */
export function useSchedule(id: string): (publishAt: Date, expected: string) => Promise<Flushed> {
  const { attempt } = useAct(ScheduleMutation)
  return async (publishAt, expected) => {
    const { done, met } = await attempt({ id, publishAt: publishAt.toISOString(), expected })
    return done ? { edition: done.edition, problem: null } : { edition: null, problem: met[0]! }
  }
}

/** Publishes what stands in an edition. */
export function usePublish(id: string): (expected: string) => Promise<Flushed> {
  const { attempt } = useAct(PublishMutation)
  return async (expected) => {
    const { done, met } = await attempt({ id, expected })
    return done ? { edition: done.edition, problem: null } : { edition: null, problem: met[0]! }
  }
}
