import type { Flushed } from '@kewo/web/autosave'
import { instantOfWallClock, wallClockAt, whyNotPublishAt } from '@kewo/domain'
import { ConfirmDialog, showToast, useNow } from '@kewo/ui'
import { DateTimeInput, refuseUnread } from '@kewo/ui/dateInput'
import { inLocale } from '@kewo/ui/labels'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { useStaff } from '../viewer/useStaff.ts'

type Props = {
  open: boolean
  onClose: () => void
  /** When it is published as it stands; null while nothing waits for the clock. */
  publishAt: string | null
  /** The last day on which it is shown; empty for no end. */
  validUntil: string
  /** Shops read an earlier version. */
  published: boolean
  onSchedule: (publishAt: Date) => Promise<Flushed>
}

/** From when on shops see it. */
export function ScheduleDialog({ open, onClose, publishAt, validUntil, published, onSchedule }: Props) {
  const { timeZone } = useStaff().viewer
  const [typed, setTyped] = useState(() => (publishAt ? wallClockAt(new Date(publishAt), timeZone) : ''))
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<{ field?: string | null; message: string } | null>(null)
  const now = useNow()

  async function confirm() {
    if (refuseUnread()) return
    const at = instantOfWallClock(typed, timeZone)
    if (!at) return setProblem({ field: 'publishAt', message: m.guidance_chooseTime() })
    const lastDay = validUntil ? new Date(`${validUntil}T00:00:00Z`) : null
    const refusal = whyNotPublishAt(at, { validUntil: lastDay, now, timeZone })
    if (refusal) return setProblem({ field: 'publishAt', message: inLocale(refusal.words) })
    setBusy(true)
    const done = await onSchedule(at)
    setBusy(false)
    if (done.problem) return setProblem(done.problem)
    onClose()
    showToast({ tone: 'jade', words: m.guidance_scheduledToast() })
  }
  const atField = problem?.field === 'publishAt'
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      closeLabel={m.guidance_cancel()}
      cancelLabel={m.guidance_cancel()}
      title={m.guidance_scheduleTitle()}
      consequence={published ? m.guidance_scheduleNextConsequence() : m.guidance_scheduleConsequence()}
      confirmLabel={m.guidance_schedule()}
      onConfirm={() => void confirm()}
      busy={busy}
      problem={atField ? undefined : problem?.message}
    >
      <DateTimeInput
        label={m.guidance_publishAt()}
        hint={m.guidance_publishAtHint()}
        value={typed}
        onChange={(value) => {
          setTyped(value)
          setProblem(null)
        }}
        error={atField ? problem.message : undefined}
      />
    </ConfirmDialog>
  )
}
