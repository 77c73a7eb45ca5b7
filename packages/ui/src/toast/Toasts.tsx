import { IconAlertCircle, IconCircleCheck, IconInfoCircle, IconX } from '@tabler/icons-react'
import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { Button } from '../button/Button.tsx'
import { IconButton } from '../button/IconButton.tsx'
import { classes } from '../classes.ts'
import { restOf } from './restOf.ts'
import { dismissToast, type ShownToast, shownToasts, subscribeToToasts } from './toasts.ts'
import styles from './Toasts.module.css'

/** What is left at least of a message that was held. */
const leastMilliseconds = 3_000

const icons = { jade: IconCircleCheck, gray: IconInfoCircle, red: IconAlertCircle }

/** Once in each app: where toasts appear, and are read out without interrupting. */
export function Toasts({ label, dismissLabel }: { label: string; dismissLabel: string }) {
  const toasts = useSyncExternalStore(subscribeToToasts, shownToasts)
  return (
    <section aria-label={label} aria-live="polite" className={styles.region}>
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} dismissLabel={dismissLabel} />
      ))}
    </section>
  )
}

function ToastCard({ toast, dismissLabel }: { toast: ShownToast; dismissLabel: string }) {
  const { id, tone = 'jade', words, action } = toast
  const [held, setHeld] = useState(false)
  const isHidden = useSyncExternalStore(followVisibility, () => document.visibilityState === 'hidden')
  const rest = restOf({ tone, action }, 'elder' in document.documentElement.dataset)
  const left = useRef(rest)
  const stands = held || isHidden || rest === null
  useEffect(() => {
    if (stands || left.current === null) return
    const since = Date.now()
    const timer = setTimeout(() => dismissToast(id), left.current)
    return () => {
      clearTimeout(timer)
      // Whoever has held it has looked at it: enough is left to press.
      left.current = Math.max((left.current ?? 0) - (Date.now() - since), leastMilliseconds)
    }
  }, [id, stands])

  const Icon = icons[tone]
  // The pointer may leave while the focus stays, and the other way round.
  const holders = useRef(new Set<'pointer' | 'focus'>())
  const hold = (by: 'pointer' | 'focus') => {
    holders.current.add(by)
    setHeld(true)
  }
  const release = (by: 'pointer' | 'focus') => {
    holders.current.delete(by)
    setHeld(holders.current.size > 0)
  }
  return (
    <div
      className={classes(styles.toast, tone !== 'jade' && styles[tone])}
      onPointerEnter={() => hold('pointer')}
      onPointerLeave={() => release('pointer')}
      onFocus={() => hold('focus')}
      onBlur={() => release('focus')}
    >
      <Icon aria-hidden="true" />
      <span className={styles.words}>{words}</span>
      {action && (
        <Button
          size="small"
          variant="quiet"
          className={styles.action}
          onClick={() => {
            dismissToast(id)
            action.onPress()
          }}
        >
          {action.label}
        </Button>
      )}
      <IconButton label={dismissLabel} onClick={() => dismissToast(id)}>
        <IconX aria-hidden="true" />
      </IconButton>
    </div>
  )
}

function followVisibility(onChange: () => void): () => void {
  document.addEventListener('visibilitychange', onChange)
  return () => document.removeEventListener('visibilitychange', onChange)
}
