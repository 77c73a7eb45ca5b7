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
}

/** What is still missing, and the way out to the shops. */
export function PublishCard({ guidanceId, faults, shops, published, nothingNew, onTry, onPublish }: Props) {
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
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
        onClick={() => {
          onTry()
          setProblem(undefined)
          if (faults.length === 0 && !refuseUnread()) setAsking(true)
        }}
      >
        {published ? m.guidance_publishNext() : m.guidance_publish()}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
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
