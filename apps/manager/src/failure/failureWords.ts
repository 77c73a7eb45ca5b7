import { Failure, type FailureKind } from '@kewo/client'
import { m } from '../paraglide/messages.js'

const titles: Record<FailureKind, () => string> = {
  UNAUTHENTICATED: m.failure_endedTitle,
  ANOTHER_PERSON: m.failure_anotherTitle,
  FORBIDDEN: m.failure_forbiddenTitle,
  NOT_FOUND: m.failure_notFoundTitle,
  TOO_MANY: m.failure_tooManyTitle,
  OFFLINE: m.failure_offlineTitle,
  BROKEN: m.failure_brokenTitle,
}

const words: Record<FailureKind, () => string> = {
  UNAUTHENTICATED: m.failure_endedWords,
  ANOTHER_PERSON: m.failure_anotherWords,
  FORBIDDEN: m.failure_forbiddenWords,
  NOT_FOUND: m.failure_notFoundWords,
  TOO_MANY: m.failure_tooManyWords,
  OFFLINE: m.failure_offlineWords,
  BROKEN: m.failure_brokenWordsUnnumbered,
}

/** For a page whose thing the server says is not there. */
export const failureNotFound = new Failure('NOT_FOUND')

/** What happened. */
export const failureTitle = ({ kind }: Failure) => titles[kind]()

/** What to do now. */
export const failureWords = ({ kind, number }: Failure) =>
  kind === 'BROKEN' && number ? m.failure_brokenWords() : words[kind]()

/** The number to quote, with its word. */
export const failureNumber = ({ number }: Failure) => (number ? m.failure_number({ number }) : undefined)
