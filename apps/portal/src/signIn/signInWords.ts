import type { SignInOutcome } from '@kewo/client'
import { m } from '../paraglide/messages.js'

/** Why the sign-in did not work and what to do. Null when it did. */
export function signInWords(outcome: SignInOutcome): string | null {
  switch (outcome.kind) {
    case 'signedIn':
    case 'codeNeeded':
      return null
    case 'wrong':
      return m.signIn_wrong()
    case 'tooManyTries':
      return m.signIn_tooManyTries({ minutes: outcome.minutes })
    case 'offline':
      return m.signIn_offline()
    case 'broken':
      return m.signIn_broken()
  }
}
