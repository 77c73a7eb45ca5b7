import type { SecondFactorOutcome } from '@kewo/web/session'
import { signInTrouble } from '@kewo/web/signIn'
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
    default:
      return signInTrouble(outcome)
  }
}
