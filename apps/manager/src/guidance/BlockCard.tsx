import { Card, IconButton } from '@kewo/ui'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { m } from '../paraglide/messages.js'
import type { StepValue } from './draftValue.ts'
import type { Faults } from './faults.ts'
import styles from './Guidance.module.css'
import { StepPicture } from './StepPicture.tsx'
import { TwoTexts } from './TwoTexts.tsx'

type Props = {
  guidanceId: string
  step: StepValue
  index: number
  count: number
  faults: Faults
  onChange: (over: Partial<StepValue>) => void
  onMove: (by: -1 | 1) => void
  onRemove: () => void
}

const arrows: Record<string, -1 | 1> = { ArrowUp: -1, ArrowDown: 1 }

export function StepCard({ guidanceId, step, index, count, faults, onChange, onMove, onRemove }: Props) {
  const number = index + 1
  const fault = (field: keyof StepValue) => faults.get(`steps.${index}.${field}`)
  const moveByKey = (event: KeyboardEvent) => {
    const by = event.altKey ? arrows[event.key] : undefined
    if (!by) return
    event.preventDefault()
    onMove(by)
  }
  const texts = [
    { field: 'title', label: m.guidance_stepTitle(), long: false },
    { field: 'body', label: m.guidance_stepBody(), long: true },
    { field: 'toDo', label: m.guidance_toDo(), long: false },
    { field: 'notToDo', label: m.guidance_notToDo(), long: false },
  ] as const
  return (
    <li onKeyDown={moveByKey}>
      <Card padding="roomy" className={styles.fields} role="group" aria-label={m.guidance_step({ number })}>
        <div className={styles.stepHead}>
          <b>{m.guidance_step({ number })}</b>
          <IconButton label={m.guidance_moveUp({ number })} disabled={index === 0} onClick={() => onMove(-1)}>
            <IconArrowUp aria-hidden="true" />
          </IconButton>
          <IconButton
            label={m.guidance_moveDown({ number })}
            disabled={index === count - 1}
            onClick={() => onMove(1)}
          >
            <IconArrowDown aria-hidden="true" />
          </IconButton>
          <IconButton label={m.guidance_removeStep({ number })} disabled={count === 1} onClick={onRemove}>
            <IconTrash aria-hidden="true" />
          </IconButton>
        </div>
        {texts.map(({ field, label, long }) => (
          <TwoTexts
            key={field}
            label={label}
            long={long}
            value={step[field]}
            valueEn={step[`${field}En`]}
            onChange={(text) => onChange({ [field]: text })}
            onChangeEn={(text) => onChange({ [`${field}En`]: text })}
            error={fault(field)}
            errorEn={fault(`${field}En`)}
          />
        ))}
        <StepPicture
          draftKey={`guidance.${guidanceId}.${step.key}`}
          number={number}
          image={step.image}
          onChange={(image) => onChange({ image })}
        />
      </Card>
    </li>
  )
}
