import { type ComponentProps, type MouseEvent, type ReactNode, useId } from 'react'
import { classes } from '../classes.ts'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import styles from './Button.module.css'
import { type ButtonLook, buttonClass } from './buttonClass.ts'

export type ButtonProps = ComponentProps<'button'> &
  ButtonLook & {
    icon?: ReactNode
    /** Work is under way: the button keeps its width and takes no second press. */
    busy?: boolean
    /** Spoken instead of the label while busy. */
    busyLabel?: string
    /** Why it cannot be pressed now: shown under the button and read out with it. It stays reachable by keyboard. */
    disabledReason?: string | null
  }

export function Button(props: ButtonProps) {
  const { variant, size, wide, icon, busy, busyLabel, disabledReason, ...native } = props
  const { className, children, onClick, type = 'button', 'aria-describedby': describedBy, ...rest } = native
  const reasonId = useId()
  const barred = Boolean(busy || disabledReason)

  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (barred) event.preventDefault()
    else onClick?.(event)
  }
  const button = (
    <button
      {...rest}
      type={type}
      className={classes(buttonClass({ variant, size, wide }), className)}
      onClick={press}
      aria-busy={busy || undefined}
      aria-disabled={barred || undefined}
      aria-describedby={classes(describedBy, disabledReason && reasonId) || undefined}
    >
      <span className={styles.label}>
        {icon}
        {children}
      </span>
      {busy && (
        <>
          <span className={styles.spinner} aria-hidden="true" />
          <VisuallyHidden>{busyLabel ?? children}</VisuallyHidden>
        </>
      )}
    </button>
  )
  if (!disabledReason) return button
  return (
    <span className={classes(styles.withReason, wide && styles.wide)}>
      {button}
      <span id={reasonId} className={styles.reason}>
        {disabledReason}
      </span>
    </span>
  )
}
