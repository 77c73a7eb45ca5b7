import { failureOf } from '../failure/failureOf.ts'
import { signOut } from '../session/signOut.ts'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { IconLogout } from '@tabler/icons-react'
import { useState } from 'react'
import { failureWords } from '../failure/failureWords.ts'
import { useOutbox } from '../outbox/outbox.ts'
import { m } from '../paraglide/messages.js'
import { reader, signInAddress } from '../site/site.ts'
import styles from './SignOut.module.css'

export function SignOut() {
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const waiting = useOutbox().filter(({ state }) => state !== 'sent').length
  const leave = async () => {
    setAsking(false)
    setBusy(true)
    try {
      await signOut()
      location.assign(signInAddress)
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
        wide={reader === 'shop'}
        icon={<IconLogout aria-hidden="true" />}
        busy={busy}
        busyLabel={m.me_signingOut()}
        onClick={() => (waiting > 0 ? setAsking(true) : void leave())}
      >
        {m.me_signOut()}
      </Button>
      <p className={styles.signOutWords}>{m.me_signOutWords({ reader })}</p>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={m.outbox_signOutTitle({ count: waiting })}
        consequence={m.outbox_signOutWords({ reader })}
        confirmLabel={m.outbox_signOutConfirm()}
        cancelLabel={m.outbox_signOutCancel()}
        closeLabel={m.outbox_close()}
        onConfirm={() => void leave()}
      />
    </div>
  )
}
