import { type ComponentProps, type ReactNode, useId } from 'react'
import { classes } from '../classes.ts'
import styles from './Tick.module.css'

export type TickProps = Omit<ComponentProps<'input'>, 'type' | 'className' | 'children'> & {
  label: ReactNode
  hint?: ReactNode
}

/** What Checkbox and Switch share: the words beside are part of the target. */
export function Tick({ label, hint, className, ...native }: TickProps & { className: string | undefined }) {
  const hintId = useId()
  return (
    <label className={classes(styles.tick, native.disabled && styles.disabled)}>
      <input {...native} type="checkbox" className={className} aria-describedby={hint ? hintId : undefined} />
      <span className={styles.words}>
        {label}
        {hint && (
          <span id={hintId} className={styles.hint}>
            {hint}
          </span>
        )}
      </span>
    </label>
  )
}
