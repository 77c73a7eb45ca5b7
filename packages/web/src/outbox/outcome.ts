import { isLiftedBy } from '@kewo/domain'
import type { OperationResult } from '@urql/core'
import { failureOf } from '../failure/failureOf.ts'
import { failureWords } from '../failure/failureWords.ts'
import { m } from '../paraglide/messages.js'
import type { Entry } from './entry.ts'

export type Outcome =
  /** The server has it. */
  | { kind: 'sent'; answer: unknown }
  /** It will not take it: a person has to look. */
  | { kind: 'refused'; code: string; message: string; answer?: unknown }
  /** It could not be reached: nothing else need be tried now. */
  | { kind: 'unreachable' }
  /** Whoever made it is not signed in on this page: it waits for that person. */
  | { kind: 'notSignedIn' }
  /** Something failed that may pass: it is tried again later, and what is about other shops meanwhile. */
  | { kind: 'later'; message: string }

type Answer = { __typename?: string; code?: string; message?: string }
export type Result = Pick<OperationResult<Record<string, unknown>>, 'data' | 'error'>

/** So often what failed is tried again before a person is asked. */
const mostTries = 8

/** What an answer of the server means for an act. */
export function outcomeOf(
  { data, error }: Result,
  entry: Pick<Entry, 'attempted' | 'changed' | 'tries'>,
): Outcome {
  if (error) return failed(error, entry.tries)
  const answer = (data && Object.values(data)[0]) as Answer | null | undefined
  if (answer === null || answer === undefined) return { kind: 'later', message: m.outbox_noAnswer() }
  if (typeof answer !== 'object' || answer.message === undefined) return { kind: 'sent', answer }
  const code = answer.code ?? answer.__typename ?? 'REFUSED'
  // It had arrived: what is sent again is the same, but for pictures that had to be sent again.
  if (code === 'SentBefore' && entry.attempted && !entry.changed) return { kind: 'sent', answer: null }
  return { kind: 'refused', code, message: answer.message, answer }
}

/** The outcome of an entry in view of what else lies here: what another act will make possible is not refused, but waits. */
export function inViewOf(outcome: Outcome, others: readonly Pick<Entry, 'state' | 'operation'>[]): Outcome {
  if (outcome.kind !== 'refused') return outcome
  const waiting = others.flatMap(({ state, operation }) => (state === 'sent' ? [] : operation))
  return isLiftedBy(outcome.code, waiting) ? { kind: 'later', message: outcome.message } : outcome
}

function failed(error: NonNullable<Result['error']>, tries: number): Outcome {
  const failure = failureOf(error)
  const { kind } = failure
  if (kind === 'OFFLINE') return { kind: 'unreachable' }
  if (kind === 'UNAUTHENTICATED' || kind === 'ANOTHER_PERSON') return { kind: 'notSignedIn' }
  if (error.graphQLErrors.some(({ extensions }) => outdated.has(String(extensions?.['code']))))
    return { kind: 'refused', code: 'OUTDATED', message: m.outbox_outdated() }
  if (kind === 'NOT_FOUND') return { kind: 'refused', code: kind, message: m.outbox_notYours() }
  if (kind === 'FORBIDDEN') return { kind: 'refused', code: kind, message: m.outbox_forbidden() }
  const message = failureWords(failure)
  if (kind === 'BROKEN' && tries >= mostTries) return { kind: 'refused', code: kind, message }
  return { kind: 'later', message }
}

/** The app has been updated so far that the server does not know the question any more. */
const outdated = new Set(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED', 'BAD_USER_INPUT'])
