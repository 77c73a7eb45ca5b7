import { ConfirmDialog } from '@kewo/ui'
import type { Waiting } from '../outbox/entry.ts'
import { m } from '../paraglide/messages.js'

type Props = { entry: Waiting | null; onClose: () => void; onTakeBack: (entry: Waiting) => void }

/** Taking back what was sent once without an answer: it may stand already, and that is said first. */
export function TakeBackDialog({ entry, onClose, onTakeBack }: Props) {
  return (
    <ConfirmDialog
      open={entry !== null}
      onClose={onClose}
      title={m.outbox_maybeTitle()}
      consequence={m.outbox_maybeWords()}
      confirmLabel={m.outbox_maybeConfirm()}
      cancelLabel={m.outbox_cancel()}
      closeLabel={m.outbox_close()}
      onConfirm={() => entry && onTakeBack(entry)}
    />
  )
}
