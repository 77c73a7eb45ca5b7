import { classes } from '../classes.ts'
import { ChoiceGroup } from './ChoiceGroup.tsx'
import type { ChoicesProps } from './choices.ts'
import styles from './RadioCards.module.css'

/** One of several, each a tile with a picture; with hints, wider tiles with words beside the picture. */
export function RadioCards<Value extends string>(props: ChoicesProps<Value>) {
  const described = props.choices.some((choice) => Boolean(choice.hint))
  return (
    <ChoiceGroup
      {...props}
      listClass={classes(styles.cards, described && styles.described)}
      answer={(choice, radio, marks) => (
        <label key={choice.value} className={styles.card} {...marks}>
          {radio}
          {choice.icon && <span className={styles.icon}>{choice.icon}</span>}
          <span className={styles.label}>
            {choice.label}
            {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
          </span>
        </label>
      )}
    />
  )
}
