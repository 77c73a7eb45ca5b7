import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { classes } from '../classes.ts'
import { Field, type FieldProps, partFieldProps } from './Field.tsx'
import styles from './Field.module.css'

export type TextAreaProps = Omit<ComponentProps<'textarea'>, 'className' | 'ref'> & FieldProps

/** Where `field-sizing: content` is missing, the box is measured after every change. */
function grow(area: HTMLTextAreaElement) {
  if (CSS.supports('field-sizing', 'content')) return
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + 2}px`
}

/** Grows with what is written, from `rows` lines up. */
export function TextArea(props: TextAreaProps) {
  const { field, control } = partFieldProps(props)
  const { rows = 3, onInput, ...native } = control
  const area = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (area.current) grow(area.current)
  }, [native.value])
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          {...native}
          {...wiring}
          ref={area}
          rows={rows}
          style={{ '--rows': rows }}
          className={classes(styles.control, styles.area)}
          onInput={(event) => {
            grow(event.currentTarget)
            onInput?.(event)
          }}
        />
      )}
    </Field>
  )
}
