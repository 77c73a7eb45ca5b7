import { findingKinds, oneOfFindingKinds } from './findingKinds.ts'
import { Button, Card, Checkbox, Select, TextArea } from '@kewo/ui'
import { findingKindLabel } from '@kewo/ui/labels'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'
import { type TabProps, withoutPart, withPart } from './tabProps.ts'
import styles from './Traces.module.css'
import { emptyFinding } from './written.ts'

/** Faults seen at the shop, each with its fix. */
export function FindingsTab({ written: { findings }, change }: TabProps) {
  return (
    <>
      {findings.length === 0 && <p className={styles.quiet}>{m.traces_noFindings()}</p>}
      {findings.map((finding, index) => {
        const set = (part: Partial<typeof finding>) => change({ findings: withPart(findings, index, part) })
        return (
          // Rows have no name of their own; their place is what they are known by.
          <Card key={index} className={styles.fields}>
            <Select
              label={m.traces_findingKind()}
              value={finding.kind}
              onChange={(event) => set({ kind: oneOfFindingKinds(event.currentTarget.value) })}
              options={findingKinds.map((kind) => ({ value: kind, label: findingKindLabel(kind) }))}
            />
            <TextArea
              label={m.traces_findingWords()}
              rows={2}
              value={finding.words}
              onChange={(event) => set({ words: event.currentTarget.value })}
            />
            <TextArea
              label={m.traces_findingFix()}
              rows={1}
              value={finding.fix}
              onChange={(event) => set({ fix: event.currentTarget.value })}
            />
            <div className={styles.rowEnd}>
              <Checkbox
                label={m.traces_fixedNow()}
                checked={finding.fixedNow}
                onChange={(event) => set({ fixedNow: event.currentTarget.checked })}
              />
              <Button
                variant="quiet"
                icon={<IconTrash aria-hidden="true" />}
                onClick={() => change({ findings: withoutPart(findings, index) })}
              >
                {m.traces_remove()}
              </Button>
            </div>
          </Card>
        )
      })}
      <Button
        wide
        icon={<IconPlus aria-hidden="true" />}
        onClick={() => change({ findings: [...findings, emptyFinding] })}
      >
        {m.traces_addFinding()}
      </Button>
    </>
  )
}
