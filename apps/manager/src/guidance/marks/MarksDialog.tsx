import { type Mark, type MarkKind, markKinds, mostMarks, numbered, whyNotMarks } from '@kewo/domain'
import { Button, Dialog } from '@kewo/ui'
import { markContent, MarkedPicture } from '@kewo/ui/guidance'
import { inLocale } from '@kewo/ui/labels'
import {
  IconArrowBackUp,
  IconArrowUpRight,
  IconBlur,
  IconCircleNumber1,
  IconSquareDashed,
} from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { m } from '../../paraglide/messages.js'
import { MarkRow } from './MarkRow.tsx'
import styles from './Marks.module.css'
import { MarksCanvas } from './MarksCanvas.tsx'
import { newMark } from './markGeometry.ts'
import { useMarks } from './useMarks.ts'

const tools: Record<MarkKind, { icon: ReactNode; label: () => string }> = {
  ARROW: { icon: <IconArrowUpRight aria-hidden="true" />, label: m.guidance_addArrow },
  BOX: { icon: <IconSquareDashed aria-hidden="true" />, label: m.guidance_addBox },
  NUMBER: { icon: <IconCircleNumber1 aria-hidden="true" />, label: m.guidance_addNumber },
  BLUR: { icon: <IconBlur aria-hidden="true" />, label: m.guidance_addBlur },
}

type Props = {
  open: boolean
  onClose: () => void
  title: string
  url: string
  value: readonly Mark[]
  onChange: (marks: Mark[]) => void
}

/** The marks of one picture: drawn on it, worded beside it. Kept as they are drawn. */
export function MarksDialog({ open, onClose, title, url, value, onChange }: Props) {
  const marks = useMarks(value, onChange)
  const [tool, setTool] = useState<MarkKind>('BOX')
  const [draft, setDraft] = useState<readonly Mark[] | null>(null)
  const refusal = whyNotMarks('marks', value)
  const faults = new Map([refusal, ...(refusal?.others ?? [])].map((fault) => [fault?.field, fault]))
  return (
    <Dialog
      wide
      className={styles.dialog}
      open={open}
      onClose={onClose}
      title={title}
      closeLabel={m.guidance_marksDone()}
      footer={
        <Button variant="primary" onClick={onClose}>
          {m.guidance_marksDone()}
        </Button>
      }
      onKeyDown={(event) => {
        // In a text the browser's own way back undoes what was typed.
        const typing = event.target instanceof HTMLTextAreaElement
        if (typing || event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return
        event.preventDefault()
        marks.undo()
      }}
    >
      <div className={styles.tools} role="group" aria-label={m.guidance_markTools()}>
        {markKinds.map((kind) => (
          <Button
            key={kind}
            icon={tools[kind].icon}
            disabledReason={marks.isFull ? m.guidance_mostMarks({ most: mostMarks }) : null}
            onClick={() => {
              setTool(kind)
              marks.add(newMark(kind))
            }}
          >
            {tools[kind].label()}
          </Button>
        ))}
        <Button icon={<IconArrowBackUp aria-hidden="true" />} disabled={!marks.canUndo} onClick={marks.undo}>
          {m.guidance_undo()}
        </Button>
      </div>
      <div className={styles.board}>
        <div>
          <MarkedPicture picture={{ url, marks: numbered(draft ?? value).map(markContent) }} alt={title}>
            <MarksCanvas marks={marks} tool={tool} onDraft={setDraft} />
          </MarkedPicture>
          <p className={styles.hint}>{m.guidance_marksHint()}</p>
        </div>
        {value.length === 0 ? (
          <p className={styles.hint}>{m.guidance_noMarks()}</p>
        ) : (
          <ol className={styles.list}>
            {numbered(value).map((mark, index) => {
              const fault = faults.get(`marks.${index}`)
              return (
                <MarkRow
                  key={index}
                  marks={marks}
                  mark={mark}
                  index={index}
                  fault={fault ? inLocale(fault.words) : undefined}
                />
              )
            })}
          </ol>
        )}
      </div>
    </Dialog>
  )
}
