import { failureOf } from '../failure/failureOf.ts'
import { signOut } from '../session/signOut.ts'
import { Button, ConfirmDialog, showToast } from '@kewo/ui'
import { IconLogout } from '@tabler/icons-react'
import { useState } from 'react'
import { failureWords } from '../failure/failureWords.ts'
import { outboxEngine } from '../outbox/outbox.ts'
import { m } from '../paraglide/messages.js'
import { reader, signInAddress } from '../site/site.ts'
import { within } from '../within.ts'
import styles from './SignOut.module.css'

export function SignOut() {
  const [busy, setBusy] = useState(false)
  /** How much waits here, while it is asked about. */
  const [asking, setAsking] = useState(0)
  /** The store is asked, not the page: whoever presses at once may be faster than the outbox opens. */
  const askOrLeave = async () => {
    setBusy(true)
    const waiting = await within(patienceMs, howMuchWaits(), 0).catch(() => 0)
    if (waiting === 0) return leave()
    setBusy(false)
    setAsking(waiting)
  }
  const leave = async () => {
    setAsking(0)
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
        onClick={() => void askOrLeave()}
      >
        {m.me_signOut()}
      </Button>
      <p className={styles.signOutWords}>{m.me_signOutWords({ reader })}</p>
      <ConfirmDialog
        open={asking > 0}
        onClose={() => setAsking(0)}
        title={m.outbox_signOutTitle({ count: asking })}
        consequence={m.outbox_signOutWords({ reader })}
        confirmLabel={m.outbox_signOutConfirm()}
        cancelLabel={m.outbox_signOutCancel()}
        closeLabel={m.outbox_close()}
        onConfirm={() => void leave()}
      />
    </div>
  )
}

/** Another tab of an older version may hold the store for good: what lies there stays, and nobody is kept from signing out. */
const patienceMs = 3_000

const howMuchWaits = async () => (await outboxEngine()).howMuchWaits()
