import { type ReactNode, useLayoutEffect, useRef } from 'react'
import styles from './CoveringScreen.module.css'

/** Stands in front of everything, dialogs too, and does not go away by itself: what is behind it is not to be seen. */
export function CoveringScreen({ label, children }: { label: string; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog
      ref={dialog}
      aria-label={label}
      className={styles.screen}
      onCancel={(event) => event.preventDefault()}
      // A browser may close it in spite of us, on a second Esc.
      onClose={(event) => event.currentTarget.showModal()}
    >
      {children}
    </dialog>
  )
}
