import { m } from '../paraglide/messages.js'
import type { SignInOutcome } from '../session/signIn.ts'
import { ProblemNotice } from './ProblemNotice.tsx'
import styles from './SignIn.module.css'
import { signInWords } from './signInWords.ts'

/** Why one is asked to sign in again, or why signing in did not work. */
export function SignInNotice({ ended, outcome }: { ended: true | undefined; outcome: SignInOutcome | null }) {
  return (
    <>
      {ended && !outcome && <p className={styles.ended}>{m.signIn_ended()}</p>}
      <ProblemNotice problem={outcome && signInWords(outcome)} />
    </>
  )
}
