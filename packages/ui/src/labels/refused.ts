import { m } from '../paraglide/messages.js'

/** Why a write was refused, for its form; when it came before with other content, also how to send it once more. */
export function refusedWords({ __typename, message }: { __typename: string; message: string }): string {
  return __typename === 'SentBefore' ? `${message}${m.sentBefore_pressAgain()}` : message
}
