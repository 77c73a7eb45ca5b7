import { m } from '../paraglide/messages.js'

/** What a request is called: as the shop put it, or what was not kept. */
export function requestTitle({ cause, words }: { cause: 'ASKED' | 'PROMISE_BROKEN'; words: string }): string {
  if (cause === 'PROMISE_BROKEN') return m.helpRequests_promiseBroken({ promise: words })
  return words || m.helpRequests_photoOnly()
}
