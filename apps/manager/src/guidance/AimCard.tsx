import type { Flushed } from '@kewo/web/autosave'
import { oneOf } from '@kewo/web/page'
import { guidanceKinds } from '@kewo/domain'
import { Button, Card, Select, showToast } from '@kewo/ui'
import { DateInput, refuseUnread } from '@kewo/ui/dateInput'
import { guidanceKindLabel } from '@kewo/ui/labels'
import { type ReactNode, useState } from 'react'
import { m } from '../paraglide/messages.js'
import type { AimValue } from './draftValue.ts'
import type { Faults } from './faults.ts'
import styles from './Guidance.module.css'

type Props = {
  aim: AimValue
  onChange: (over: Partial<AimValue>) => void
  /** What is published is aimed by hand, with effect at once. */
  published: boolean
  unsaved: boolean
  onAim: () => Promise<Flushed>
  /** Names of the territories or regions that its author may aim at; empty for the whole company. */
  bounds: readonly string[]
  faults: Faults
  /** The audience. */
  children: ReactNode
}

/** For whom, of which kind, until when. */
export function AimCard({ aim, onChange, published, unsaved, onAim, bounds, faults, children }: Props) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | undefined>()
  async function save() {
    setBusy(true)
    const saved = await onAim()
    setBusy(false)
    setProblem(saved.problem?.message)
    if (!saved.problem) showToast({ words: m.guidance_aimed() })
  }
  return (
    <>
      <Card padding="roomy" className={styles.fields}>
        <div className={styles.two}>
          <Select
            label={m.guidance_kind()}
            value={aim.kind}
            onChange={(event) =>
              onChange({ kind: oneOf(guidanceKinds, event.currentTarget.value) ?? aim.kind })
            }
            options={guidanceKinds.map((value) => ({ value, label: guidanceKindLabel(value) }))}
          />
          <DateInput
            label={m.guidance_validUntil()}
            mark={m.guidance_optional()}
            hint={m.guidance_validUntilHint()}
            value={aim.validUntil}
            onChange={(day) => onChange({ validUntil: day })}
            error={faults.get('validUntil')}
          />
        </div>
        <p className={styles.quiet}>
          {bounds.length > 0
            ? m.guidance_bounds({ places: bounds.join(m.guidance_and()) })
            : m.guidance_noBounds()}
        </p>
        {published && (
          <div className={styles.aimNow}>
            <Button
              variant={unsaved ? 'primary' : 'secondary'}
              busy={busy}
              disabledReason={unsaved ? null : m.guidance_aimUnchanged()}
              onClick={() => {
                if (!refuseUnread()) void save()
              }}
            >
              {m.guidance_aimNow()}
            </Button>
            <p className={styles.quiet}>{m.guidance_aimNowWords()}</p>
            <div aria-live="polite">{problem && <p className={styles.fault}>{problem}</p>}</div>
          </div>
        )}
      </Card>
      {children}
    </>
  )
}
