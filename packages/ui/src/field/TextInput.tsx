import type { ComponentProps, ReactNode } from 'react'
import { classes } from '../classes.ts'
import { Field, type FieldProps, partFieldProps } from './Field.tsx'
import styles from './Field.module.css'

export type TextInputProps = Omit<ComponentProps<'input'>, 'className'> &
  FieldProps & {
    /** A picture or sign inside the box, before the text. */
    leading?: ReactNode
    /** A unit, a key or one small button inside the box, after the text. */
    trailing?: ReactNode
  }

export function TextInput(props: TextInputProps) {
  const { field, control } = partFieldProps(props)
  const { leading, trailing, type = 'text', ...native } = control
  const look = classes(
    styles.control,
    Boolean(leading) && styles.hasLeading,
    Boolean(trailing) && styles.hasTrailing,
    type === 'search' && styles.search,
  )
  return (
    <Field {...field}>
      {(wiring) => (
        <span className={styles.box}>
          {leading && <span className={styles.leading}>{leading}</span>}
          <input {...native} {...wiring} type={type} className={look} />
          {trailing && <span className={styles.trailing}>{trailing}</span>}
        </span>
      )}
    </Field>
  )
}
