import type { SignInOutcome } from '@kewo/client'
import { IconAlertCircle } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import styles from './SignInPage.module.css'
import { signInWords } from './signInWords.ts'

/** Why one is asked to sign in again, or why signing in did not work. */
export function SignInNotice({ ended, outcome }: { ended: true | undefined; outcome: SignInOutcome | null }) {
  const problem = outcome && signInWords(outcome)
  return (
    <>
      {ended && !outcome && <p className={styles.ended}>{m.signIn_ended()}</p>}
      <div aria-live="assertive">
        {problem && (
          <p className={styles.problem}>
            <IconAlertCircle aria-hidden="true" />
            <span>{problem}</span>
          </p>
        )}
      </div>
    </>
  )
}
