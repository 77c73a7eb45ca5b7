import { m } from '../paraglide/messages.js'
import type { SignInOutcome } from '../session/signIn.ts'
import { reader } from '../site/site.ts'

/** For the button of a field with a password. */
export const passwordWords = () => ({ show: m.signIn_showPassword(), hide: m.signIn_hidePassword() })

/** Why the sign-in did not work and what to do. Null when it did. */
export function signInWords(outcome: SignInOutcome): string | null {
  switch (outcome.kind) {
    case 'signedIn':
    case 'codeNeeded':
      return null
    case 'wrong':
      return m.signIn_wrong({ reader })
    default:
      return signInTrouble(outcome)
  }
}

type Trouble = Extract<SignInOutcome, { kind: 'tooManyTries' | 'offline' | 'broken' }>

/** What may stand in the way of anything that is sent with a password or a code. */
export function signInTrouble(outcome: Trouble): string {
  switch (outcome.kind) {
    case 'tooManyTries':
      return m.signIn_tooManyTries({ minutes: outcome.minutes })
    case 'offline':
      return m.signIn_offline({ reader })
    case 'broken':
      return m.signIn_broken()
  }
}
