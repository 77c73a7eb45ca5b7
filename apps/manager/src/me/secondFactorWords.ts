import type { SecondFactorOutcome } from '@kewo/client'
import { m } from '../paraglide/messages.js'

/** Why it did not work; `wrong` is said of a password or of a code. */
export function secondFactorWords(outcome: SecondFactorOutcome, wrong: () => string): string | null {
  switch (outcome.kind) {
    case 'done':
      return null
    case 'wrong':
      return wrong()
    case 'startOver':
      return m.signIn_codeOver()
    case 'tooManyTries':
      return m.signIn_tooManyTries({ minutes: outcome.minutes })
    case 'offline':
      return m.signIn_offline()
    case 'broken':
      return m.signIn_broken()
  }
}
