import { ConfirmDialog, formatDay, showToast, useDateSetting } from '@kewo/ui'
import { m } from '../paraglide/messages.js'
import type { ActShown } from '@kewo/web/act'
import type { ReactNode } from 'react'

type Props = {
  open: boolean
  onClose: () => void
  /** Shops that will see it. */
  count: number
  /** Shops that will be drawn to be told nothing. */
  control: number
  /** Null when it begins at once. */
  startsAt: Date | null
  saving: ActShown
  onPublish: () => Promise<boolean>
  /** What a shop has of it. */
  gains: ReactNode
}

/** The question before a campaign goes out: to how many, from when, and that it then stands. */
export function PublishDialog({ open, onClose, count, control, startsAt, saving, onPublish, gains }: Props) {
  const setting = useDateSetting()
  const publish = async () => {
    if (!(await onPublish())) return
    onClose()
    showToast({ tone: 'jade', words: startsAt ? m.campaigns_scheduled() : m.campaigns_published() })
  }
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      closeLabel={m.campaigns_close()}
      title={m.campaigns_publishTitle()}
      consequence={[
        startsAt
          ? m.campaigns_publishLater({ count, day: formatDay(startsAt, setting) })
          : m.campaigns_publishNow({ count }),
        ...(control > 0 ? [m.campaigns_publishControl({ count: control })] : []),
      ].join(' ')}
      confirmLabel={startsAt ? m.campaigns_schedule() : m.campaigns_publish()}
      cancelLabel={m.campaigns_notYet()}
      onConfirm={() => void publish()}
      busy={saving.busy}
      problem={saving.problem?.message}
    >
      {gains}
    </ConfirmDialog>
  )
}
