import { IconAlertCircle } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { classes } from '../classes.ts'
import fieldStyles from '../field/Field.module.css'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import type { Choice, ChoiceMarks, ChoicesProps } from './choices.ts'
import styles from './ChoiceGroup.module.css'

/** A question with radio buttons as its answers; what an answer looks like is the caller's. */
export function ChoiceGroup<Value extends string>({
  legend,
  legendHidden,
  choices,
  value,
  onChange,
  name,
  hint,
  error,
  required,
  className,
  listClass,
  answer,
}: ChoicesProps<Value> & {
  listClass: string | undefined
  answer: (choice: Choice<Value>, radio: ReactNode, marks: ChoiceMarks) => ReactNode
}) {
  const id = useId()
  const describedBy = classes(Boolean(error) && `${id}-error`, Boolean(hint) && `${id}-hint`) || undefined
  const radio = (choice: Choice<Value>) => (
    <input
      type="radio"
      className={styles.radio}
      name={name ?? id}
      value={choice.value}
      checked={value === choice.value}
      disabled={choice.disabled}
      required={required}
      onChange={() => onChange(choice.value)}
    />
  )
  const marks = (choice: Choice<Value>): ChoiceMarks => ({
    'data-checked': choice.value === value ? '' : undefined,
    'data-disabled': choice.disabled ? '' : undefined,
  })
  return (
    <fieldset className={classes(fieldStyles.field, className)} aria-describedby={describedBy}>
      <legend className={classes(fieldStyles.label, legendHidden ? styles.legendHidden : styles.legend)}>
        {legendHidden ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      <div className={listClass}>{choices.map((choice) => answer(choice, radio(choice), marks(choice)))}</div>
      <div id={`${id}-error`} className={fieldStyles.error} aria-live="polite">
        {error && (
          <p>
            <IconAlertCircle aria-hidden="true" />
            <span>{error}</span>
          </p>
        )}
      </div>
      {hint && (
        <p id={`${id}-hint`} className={fieldStyles.hint}>
          {hint}
        </p>
      )}
    </fieldset>
  )
}
