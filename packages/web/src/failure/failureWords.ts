import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'
import { Failure, type FailureKind } from './Failure.ts'

const titles: Record<FailureKind, () => string> = {
  UNAUTHENTICATED: m.failure_endedTitle,
  ANOTHER_PERSON: m.failure_anotherTitle,
  FORBIDDEN: m.failure_forbiddenTitle,
  NOT_FOUND: m.failure_notFoundTitle,
  TOO_MANY: m.failure_tooManyTitle,
  OUTDATED: m.failure_outdatedTitle,
  OFFLINE: m.failure_offlineTitle,
  BROKEN: m.failure_brokenTitle,
}

const words: Record<FailureKind, (to: { reader: typeof reader }) => string> = {
  UNAUTHENTICATED: m.failure_endedWords,
  ANOTHER_PERSON: m.failure_anotherWords,
  FORBIDDEN: m.failure_forbiddenWords,
  NOT_FOUND: m.failure_notFoundWords,
  TOO_MANY: m.failure_tooManyWords,
  OUTDATED: m.failure_outdatedWords,
  OFFLINE: m.failure_offlineWords,
  BROKEN: m.failure_brokenWordsUnnumbered,
}

/** For a page whose thing the server says is not there. */
export const failureNotFound = new Failure('NOT_FOUND')

/** What happened. */
export const failureTitle = ({ kind }: Failure) => titles[kind]()

/** What to do now, in the place of a page that could not be shown; its number stands below. */
export const pageFailureWords = ({ kind, number }: Failure) =>
  kind === 'BROKEN' && number ? m.failure_brokenWords({ reader }) : words[kind]({ reader })

/** What to do now, beside something that was asked for or done on a page, which stands as it was. */
export function failureWords(failure: Failure): string {
  const { kind, number } = failure
  if (kind === 'OFFLINE') return m.failure_actOffline()
  if (kind === 'FORBIDDEN') return m.failure_actForbidden()
  if (kind === 'OUTDATED') return m.failure_actOutdated()
  return kind === 'BROKEN' && number ? m.failure_actBroken({ number, reader }) : words[kind]({ reader })
}

/** The number to quote, with its word. */
export const failureNumber = ({ number }: Failure) => (number ? m.failure_number({ number }) : undefined)
