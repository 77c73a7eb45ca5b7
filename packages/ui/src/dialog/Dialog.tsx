import { IconX } from '@tabler/icons-react'
import { type ComponentProps, type MouseEvent, type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from '../button/IconButton.tsx'
import { classes } from '../classes.ts'
import styles from './Dialog.module.css'

export type DialogProps = Omit<ComponentProps<'dialog'>, 'title' | 'open' | 'onClose' | 'ref'> & {
  open: boolean
  /** Asked by the cross, Esc, or a press beside it. The caller then takes `open` away. */
  onClose: () => void
  title: ReactNode
  closeLabel: string
  /** Its buttons; the way on stands last. */
  footer?: ReactNode
  wide?: boolean
  /** Something is being sent: it cannot be closed now. */
  busy?: boolean
}

/**
 * The browser's own modal: it keeps the focus inside, and gives it back where it came from.
 * A field inside with `data-autofocus` is where it begins.
 */
export function Dialog(props: DialogProps) {
  const { open, onClose, title, closeLabel, footer, wide, busy, className, children, ...rest } = props
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)

  useLayoutEffect(() => {
    const element = dialog.current
    if (!open || !element) return
    element.showModal()
    // Left to itself the browser would begin at the cross; a reader begins at the title, or where the caller says.
    element.querySelector<HTMLElement>('[data-autofocus], h2')?.focus()
    return () => element.close()
  }, [open])

  const ask = () => {
    if (!busy) onClose()
  }
  const pressBeside = (event: MouseEvent<HTMLDialogElement>) => {
    if (event.target === event.currentTarget) ask()
  }
  return (
    <dialog
      {...rest}
      ref={dialog}
      aria-labelledby={titleId}
      className={classes(styles.dialog, wide && styles.wide, className)}
      onCancel={(event) => {
        event.preventDefault()
        ask()
      }}
      onClose={(event) => {
        // A browser may close it in spite of us, on a second Esc.
        if (open && !event.currentTarget.open) onClose()
      }}
      onMouseDown={pressBeside}
    >
      {open && (
        <>
          <div className={styles.head}>
            <h2 id={titleId} className={styles.title} tabIndex={-1}>
              {title}
            </h2>
            <IconButton label={closeLabel} onClick={ask}>
              <IconX aria-hidden="true" />
            </IconButton>
          </div>
          <div className={styles.body}>{children}</div>
          {footer && <div className={styles.foot}>{footer}</div>}
        </>
      )}
    </dialog>
  )
}
