import { InvalidInput, whyNotWords } from '@kewo/domain'

/** What a step is given as its reason has to say something, like a message. */
export function whyNotReason(reason: string): InvalidInput | null {
  const refusal = whyNotWords({ words: reason, photoCount: 0 })
  return refusal && new InvalidInput('reason', refusal.words)
}
