import { IconAlertCircle } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { classes } from '../classes.ts'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import styles from './Field.module.css'

export type FieldProps = {
  label: ReactNode
  /** The label is for ears only: where the place says it to the eye, such as a search box. */
  labelHidden?: boolean
  /** A quiet word after the label, such as 必填 or 可不填. */
  mark?: ReactNode
  hint?: ReactNode
  /** What is wrong and how to put it right. */
  error?: ReactNode
  className?: string
}

/** What the control must carry so that label, hint and error belong to it. */
export type FieldWiring = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
}

export function Field({
  id,
  label,
  labelHidden,
  mark,
  hint,
  error,
  className,
  children,
}: FieldProps & { id?: string; children: (wiring: FieldWiring) => ReactNode }) {
  const ownId = useId()
  const controlId = id ?? ownId
  const hintId = `${controlId}-hint`
  const errorId = `${controlId}-error`
  const describedBy = classes(Boolean(error) && errorId, Boolean(hint) && hintId) || undefined
  const labelText = (
    <label id={`${controlId}-label`} className={styles.label} htmlFor={controlId}>
      {label}
      {mark && <span className={styles.mark}> {mark}</span>}
    </label>
  )
  return (
    <div className={classes(styles.field, className)}>
      {labelHidden ? <VisuallyHidden>{labelText}</VisuallyHidden> : labelText}
      {children({ id: controlId, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      <div id={errorId} className={styles.error} aria-live="polite">
        {error && (
          <p>
            <IconAlertCircle aria-hidden="true" />
            <span>{error}</span>
          </p>
        )}
      </div>
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** Parts a control's props into those of the field around it and its own. */
export function partFieldProps<Props extends FieldProps & { id?: string }>(props: Props) {
  const { label, labelHidden, mark, hint, error, className, id, ...control } = props
  return { field: { label, labelHidden, mark, hint, error, className, id }, control }
}
