import { m } from '../paraglide/messages.js'

type Titled = {
  cause: 'ASKED' | 'PROMISE_BROKEN'
  words: string
  voice: { seconds: number } | null
}

/** What a request is called: as the shop put it, or what was not kept. */
export function requestTitle({ cause, words, voice }: Titled): string {
  return cause === 'PROMISE_BROKEN'
    ? m.helpRequests_promiseBroken({ promise: words })
    : wordsOrWhatElse(words, voice?.seconds)
}

/** What was asked, in words; where it was shown or said aloud instead, that. */
export function wordsOrWhatElse(words: string, voiceSeconds: number | undefined): string {
  if (words) return words
  return voiceSeconds ? m.helpRequests_voiceOnly({ seconds: voiceSeconds }) : m.helpRequests_photoOnly()
}
