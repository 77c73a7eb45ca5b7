import { useState } from 'react'

/** What became of a step: done, refused with words for the person, or failed (which has been told already). */
export type Outcome = 'done' | 'failed' | { refusal: string }

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
  run: (step: Promise<Outcome>) => Promise<boolean>
} {
  const [refusal, setRefusal] = useState<string | undefined>()
  return {
    refusal,
    run: async (step) => {
      const outcome = await step
      setRefusal(typeof outcome === 'object' ? outcome.refusal : undefined)
      return outcome === 'done'
    },
  }
}
