import { failureOf } from '@kewo/client'
import { graphql } from '@kewo/schema/client'
import { showToast } from '@kewo/ui'
import { type CombinedError, useMutation } from 'urql'
import { failureWords } from '../failure/failureWords.ts'
import { HelpRequestFacts_helpRequest } from './HelpRequestFacts.tsx'
import { HelpRequestSteps_helpRequest } from './HelpRequestSteps.tsx'
import { HelpRequestThread_helpRequest } from './HelpRequestThread.tsx'
import { InboxRow_helpRequest } from './InboxRow.tsx'
import { ReplyBox_helpRequest } from './ReplyBox.tsx'
import type { Outcome, SentBeforeReply, Steps } from './steps.ts'

/** Everything that shows a request, so that a step changes every place at once. */
const Stepped_helpRequest = graphql(
  `
    fragment Stepped_helpRequest on HelpRequest {
      id
      ...InboxRow_helpRequest
      ...HelpRequestSteps_helpRequest
      ...HelpRequestThread_helpRequest
      ...ReplyBox_helpRequest
      ...HelpRequestFacts_helpRequest
    }
  `,
  [
    InboxRow_helpRequest,
    HelpRequestSteps_helpRequest,
    HelpRequestThread_helpRequest,
    ReplyBox_helpRequest,
    HelpRequestFacts_helpRequest,
  ],
)

const ReplyMutation = graphql(
  `
    mutation ReplyToHelpRequest(
      $id: ID!
      $words: String!
      $photoIds: [ID!]
      $internal: Boolean
      $key: UUID!
    ) {
      replyToHelpRequest(
        id: $id
        words: $words
        photoIds: $photoIds
        internal: $internal
        idempotencyKey: $key
      ) {
        __typename
        ...Stepped_helpRequest
        ... on SentBefore {
          sentAt
          node {
            __typename
            ... on HelpRequestMessage {
              id
              body
              photos {
                id
              }
            }
          }
        }
        ... on Refusal {
          message
        }
      }
    }
  `,
  [Stepped_helpRequest],
)

const AssignMutation = graphql(
  `
    mutation AssignHelpRequest($id: ID!, $assigneeId: ID!) {
      assignHelpRequest(id: $id, assigneeId: $assigneeId) {
        __typename
        ...Stepped_helpRequest
        ... on Refusal {
          message
        }
      }
    }
  `,
  [Stepped_helpRequest],
)

const HandOverMutation = graphql(
  `
    mutation HandOverHelpRequest($id: ID!, $desk: StaffRole!, $assigneeId: ID, $reason: String!) {
      handOverHelpRequest(id: $id, desk: $desk, assigneeId: $assigneeId, reason: $reason) {
        __typename
        ...Stepped_helpRequest
        ... on Refusal {
          message
        }
      }
    }
  `,
  [Stepped_helpRequest],
)

const WaitMutation = graphql(
  `
    mutation WaitOnRetailer($id: ID!) {
      waitOnRetailer(id: $id) {
        __typename
        ...Stepped_helpRequest
        ... on Refusal {
          message
        }
      }
    }
  `,
  [Stepped_helpRequest],
)

const ResolveMutation = graphql(
  `
    mutation ResolveHelpRequest($id: ID!) {
      resolveHelpRequest(id: $id) {
        __typename
        ...Stepped_helpRequest
        ... on Refusal {
          message
        }
      }
    }
  `,
  [Stepped_helpRequest],
)

type Result = { data?: Record<string, Answer> | undefined; error?: CombinedError | undefined }
type Answer = {
  __typename: string
  message?: string
  sentAt?: string
  node?: { __typename: string; body?: string; photos?: readonly { id: string }[] } | null
}

/** The steps on one request; what each answers changes every place that shows the request. */
export function useSteps(id: string): Steps {
  const [replying, reply] = useMutation(ReplyMutation)
  const [assigning, assign] = useMutation(AssignMutation)
  const [handing, handOver] = useMutation(HandOverMutation)
  const [waiting, wait] = useMutation(WaitMutation)
  const [resolving, resolve] = useMutation(ResolveMutation)
  return {
    busy: [replying, assigning, handing, waiting, resolving].some(({ fetching }) => fetching),
    reply: (said) => outcomeOf(reply({ id, ...said })),
    assign: (assigneeId) => outcomeOf(assign({ id, assigneeId })),
    handOver: (to) => outcomeOf(handOver({ id, ...to })),
    wait: () => outcomeOf(wait({ id })),
    resolve: () => outcomeOf(resolve({ id })),
  }
}

async function outcomeOf(result: Promise<Result>): Promise<Outcome> {
  const { data, error } = await result
  const [answer] = Object.values(data ?? {})
  if (error) showToast({ tone: 'red', words: failureWords(failureOf(error)) })
  if (answer?.__typename === 'HelpRequest') return 'done'
  return answer?.message ? { refusal: answer.message, sentBefore: sentBeforeOf(answer) } : 'failed'
}

function sentBeforeOf({ sentAt, node }: Answer): SentBeforeReply | undefined {
  if (!sentAt) return undefined
  return { sentAt, words: node?.body ?? '', photoIds: node?.photos?.map(({ id }) => id) ?? [] }
}
