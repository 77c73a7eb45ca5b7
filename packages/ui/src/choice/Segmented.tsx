import { classes } from '../classes.ts'
import { ChoiceGroup } from './ChoiceGroup.tsx'
import type { ChoicesProps } from './choices.ts'
import styles from './Segmented.module.css'

/** One of two to four short answers, side by side. */
export function Segmented<Value extends string>(props: ChoicesProps<Value>) {
  return (
    <ChoiceGroup
      {...props}
      listClass={styles.bar}
      answer={(choice, radio, marks) => (
        <label
          key={choice.value}
          className={classes(styles.segment, choice.tone === 'amber' && styles.amber)}
          {...marks}
        >
          {radio}
          {choice.icon}
          <span>{choice.label}</span>
        </label>
      )}
    />
  )
}
