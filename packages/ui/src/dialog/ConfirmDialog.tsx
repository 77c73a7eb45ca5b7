import type { ReactNode } from 'react'
import { Button } from '../button/Button.tsx'
import { Dialog, type DialogProps } from './Dialog.tsx'
import styles from './Dialog.module.css'

export type ConfirmDialogProps = Pick<DialogProps, 'open' | 'onClose' | 'closeLabel' | 'busy'> & {
  /** The question: 要结束这次拜访吗？ */
  title: ReactNode
  /** What happens then, and whether it can be taken back. */
  consequence: ReactNode
  /** The deed by its name (结束拜访), never OK. */
  confirmLabel: ReactNode
  cancelLabel: ReactNode
  onConfirm: () => void
  danger?: boolean
  /** What went wrong when it was tried. */
  problem?: ReactNode
  /** Why it cannot be done yet, said under the button; null where it can. */
  disabledReason?: string | null
  children?: ReactNode
}

export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    consequence,
    confirmLabel,
    cancelLabel,
    onConfirm,
    danger,
    problem,
    disabledReason,
    children,
    busy,
    ...dialog
  } = props
  const footer = (
    <>
      <Button onClick={dialog.onClose} disabled={busy}>
        {cancelLabel}
      </Button>
      <Button
        variant={danger ? 'danger' : 'primary'}
        busy={busy}
        disabledReason={disabledReason ?? null}
        onClick={onConfirm}
      >
        {confirmLabel}
      </Button>
    </>
  )
  return (
    <Dialog {...dialog} busy={busy} footer={footer}>
      <div className={styles.consequence}>{consequence}</div>
      {children}
      <div aria-live="assertive">
        {problem && (
          <p className={styles.problem} data-act-problem tabIndex={-1}>
            {problem}
          </p>
        )}
      </div>
    </Dialog>
  )
}
