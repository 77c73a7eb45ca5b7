import { IconChevronDown } from '@tabler/icons-react'
import type { ComponentProps } from 'react'
import { classes } from '../classes.ts'
import { Field, type FieldProps, partFieldProps } from './Field.tsx'
import styles from './Field.module.css'

export type SelectProps = Omit<ComponentProps<'select'>, 'className'> &
  FieldProps & {
    options: readonly { value: string; label: string; disabled?: boolean }[]
    /** The first, empty choice: what to do, such as 请选择. */
    placeholder?: string
  }

/** The device's own picker: big, familiar, and free of script. */
export function Select(props: SelectProps) {
  const { field, control } = partFieldProps(props)
  const { options, placeholder, ...native } = control
  return (
    <Field {...field}>
      {(wiring) => (
        <span className={styles.box}>
          <select {...native} {...wiring} className={classes(styles.control, styles.select)}>
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <IconChevronDown className={styles.chevron} aria-hidden="true" />
        </span>
      )}
    </Field>
  )
}
