import { IconAlertCircle, IconCircleCheck, IconInfoCircle, IconX } from '@tabler/icons-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { Button } from '../button/Button.tsx'
import { IconButton } from '../button/IconButton.tsx'
import { classes } from '../classes.ts'
import { dismissToast, type ShownToast, shownToasts, subscribeToToasts } from './toasts.ts'
import styles from './Toasts.module.css'

const icons = { jade: IconCircleCheck, gray: IconInfoCircle, red: IconAlertCircle }
const restMilliseconds = 6000

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
  // Nobody should have to race for "undo" or for a failure's words: those stay until they are dismissed.
  const stays = held || tone === 'red' || Boolean(action)
  useEffect(() => {
    if (stays) return
    const timer = setTimeout(() => dismissToast(id), restMilliseconds)
    return () => clearTimeout(timer)
  }, [id, stays])

  const Icon = icons[tone]
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  return (
    <div
      className={classes(styles.toast, tone !== 'jade' && styles[tone])}
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
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
