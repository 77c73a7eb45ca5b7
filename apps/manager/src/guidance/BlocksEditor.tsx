import { mostGuidanceSteps } from '@kewo/domain'
import { Button, LiveRegion, Section } from '@kewo/ui'
import { IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { m } from '../paraglide/messages.js'
import { emptyStep, type StepValue } from './draftValue.ts'
import type { Faults } from './faults.ts'
import styles from './Guidance.module.css'
import { StepCard } from './StepCard.tsx'

type Props = {
  guidanceId: string
  steps: readonly StepValue[]
  onChange: (steps: StepValue[]) => void
  onChangeOne: (key: string, over: Partial<StepValue>) => void
  faults: Faults
}

/** The steps in their order. They move by buttons, and by Alt with the arrow keys from anywhere in a step. */
export function StepsEditor({ guidanceId, steps, onChange, onChangeOne, faults }: Props) {
  const [moved, setMoved] = useState<{ key: string; focus: HTMLElement | null; words: string } | null>(null)
  // A step that changes places takes the focus along.
  useEffect(() => moved?.focus?.focus(), [moved])

  function move(from: number, by: -1 | 1) {
    const step = steps[from]
    const to = from + by
    if (!step || to < 0 || to >= steps.length) return
    const next = steps.toSpliced(from, 1).toSpliced(to, 0, step)
    const focus = document.activeElement instanceof HTMLElement ? document.activeElement : null
    onChange(next)
    setMoved({ key: step.key, focus, words: m.guidance_stepMoved({ from: from + 1, to: to + 1 }) })
  }
  return (
    <Section flush title={m.guidance_steps()} note={m.guidance_stepsNote()}>
      <LiveRegion>{moved?.words}</LiveRegion>
      {faults.get('steps') && (
        <p role="alert" className={styles.fault}>
          {faults.get('steps')}
        </p>
      )}
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <StepCard
            key={step.key}
            guidanceId={guidanceId}
            step={step}
            index={index}
            count={steps.length}
            faults={faults}
            onChange={(over) => onChangeOne(step.key, over)}
            onMove={(by) => move(index, by)}
            onRemove={() => onChange(steps.filter((one) => one.key !== step.key))}
          />
        ))}
      </ol>
      <Button
        icon={<IconPlus aria-hidden="true" />}
        disabledReason={
          steps.length >= mostGuidanceSteps ? m.guidance_mostSteps({ most: mostGuidanceSteps }) : null
        }
        onClick={() => onChange([...steps, emptyStep()])}
      >
        {m.guidance_addStep()}
      </Button>
    </Section>
  )
}
