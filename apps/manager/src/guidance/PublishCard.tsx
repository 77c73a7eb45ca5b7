import type { Flushed } from '@kewo/web/autosave'
import type { Refusal } from '@kewo/domain'
import { Button, Card, Chip, ConfirmDialog, showToast } from '@kewo/ui'
import { refuseUnread } from '@kewo/ui/dateInput'
import { inLocale } from '@kewo/ui/labels'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { m } from '../paraglide/messages.js'
import { paths } from '../paths.ts'
import { fieldOf } from './faults.ts'
import styles from './Guidance.module.css'
import { ScheduleDialog } from './ScheduleDialog.tsx'

type Props = {
  guidanceId: string
  faults: readonly Refusal[]
  /** Shops that would see it; null while they are counted. */
  shops: number | null
  published: boolean
  /** Nothing was typed since the newest version. */
  nothingNew: boolean
  onTry: () => void
  onPublish: () => Promise<Flushed>
  onSchedule: (publishAt: Date) => Promise<Flushed>
  /** The last day on which it is shown; empty for no end. */
  validUntil: string
}

/** What is still missing, and the way out to the shops. */
export function PublishCard(props: Props) {
  const { guidanceId, faults, shops, published, nothingNew, onTry, onPublish } = props
  const navigate = useNavigate()
  const [asking, setAsking] = useState<'now' | 'later' | null>(null)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()

  async function confirm() {
    setBusy(true)
    const saved = await onPublish()
    setBusy(false)
    if (saved.problem) return setProblem(saved.problem.message)
    showToast({ words: m.guidance_publishedToast({ count: shops ?? 0 }) })
    await navigate({ to: paths.guidance, params: { guidanceId } })
  }
  /** What is missing is said first. */
  function ask(when: 'now' | 'later') {
    onTry()
    setProblem(undefined)
    if (faults.length === 0 && !refuseUnread()) setAsking(when)
  }
  return (
    <Card padding="roomy" className={styles.fields}>
      <div className={styles.publishHead}>
        <h2>{m.guidance_beforePublishing()}</h2>
        {faults.length === 0 ? (
          <Chip>{m.guidance_allThere()}</Chip>
        ) : (
          <Chip tone="gray">{m.guidance_missing({ count: faults.length })}</Chip>
        )}
      </div>
      {faults.length > 0 && (
        <ul className={styles.missing}>
          {faults.map((fault) => (
            <li key={fieldOf(fault)}>{inLocale(fault.words)}</li>
          ))}
        </ul>
      )}
      <Button
        variant="primary"
        wide
        disabledReason={nothingNew ? m.guidance_nothingNew() : null}
        onClick={() => ask('now')}
      >
        {published ? m.guidance_publishNext() : m.guidance_publish()}
      </Button>
      {!nothingNew && (
        <Button wide onClick={() => ask('later')}>
          {m.guidance_schedule()}
        </Button>
      )}
      {asking === 'later' && (
        <ScheduleDialog
          open
          onClose={() => setAsking(null)}
          publishAt={null}
          {...{ published, validUntil: props.validUntil, onSchedule: props.onSchedule }}
        />
      )}
      <ConfirmDialog
        open={asking === 'now'}
        onClose={() => setAsking(null)}
        closeLabel={m.guidance_cancel()}
        cancelLabel={m.guidance_cancel()}
        title={m.guidance_publishTitle({ count: shops ?? 0 })}
        consequence={published ? m.guidance_publishNextConsequence() : m.guidance_publishConsequence()}
        confirmLabel={m.guidance_publish()}
        onConfirm={() => void confirm()}
        busy={busy}
        problem={problem}
      />
    </Card>
  )
}
