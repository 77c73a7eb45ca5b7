import { failureOf, signOut } from '@kewo/client'
import { Button, showToast } from '@kewo/ui'
import { IconLogout } from '@tabler/icons-react'
import { useState } from 'react'
import { failureWords } from '../failure/failureWords.ts'
import { basePath } from '../frame/basePath.ts'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import styles from './MePage.module.css'

export function SignOut() {
  const [busy, setBusy] = useState(false)
  const leave = async () => {
    setBusy(true)
    try {
      await signOut()
      location.assign(`${basePath}${paths.signIn}`)
    } catch (error) {
      const failure = failureOf(error)
      showToast({
        tone: 'red',
        words: failure.kind === 'OFFLINE' ? m.me_signOutOffline() : failureWords(failure),
      })
      setBusy(false)
    }
  }
  return (
    <div className={styles.signOut}>
      <Button
        icon={<IconLogout aria-hidden="true" />}
        busy={busy}
        busyLabel={m.me_signingOut()}
        onClick={leave}
      >
        {m.me_signOut()}
      </Button>
      <p className={styles.signOutWords}>{m.me_signOutWords()}</p>
    </div>
  )
}
