import { useState } from 'react'

/** What became of a step: done, refused with words for the person, or failed (which has been told already). */
export type Outcome = 'done' | 'failed' | { refusal: string; sentBefore?: SentBeforeReply | undefined }

/** What came before under the same key, and stands. */
export type SentBeforeReply = { sentAt: string; words: string; photoIds: readonly string[] }

/** The shop's steps on the request that is open. Its page makes them (useSteps) and hands them down. */
export type Steps = {
  busy: boolean
  reply(said: { words: string; photoIds: string[]; key: string }): Promise<Outcome>
  close(): Promise<Outcome>
  reopen(reason: string): Promise<Outcome>
}

/** Runs steps and keeps the words of the last refusal, for the form that asked. */
export function useRefusal(): {
  refusal: string | undefined
  sentBefore: SentBeforeReply | undefined
  forget: () => void
  run: (step: Promise<Outcome>) => Promise<boolean>
} {
  const [refused, setRefused] = useState<Exclude<Outcome, string>>()
  return {
    refusal: refused?.sentBefore ? undefined : refused?.refusal,
    sentBefore: refused?.sentBefore,
    forget: () => setRefused(undefined),
    run: async (step) => {
      const outcome = await step
      setRefused(typeof outcome === 'object' ? outcome : undefined)
      return outcome === 'done'
    },
  }
}
