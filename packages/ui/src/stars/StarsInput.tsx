import { IconStar } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ChoiceGroup } from '../choice/ChoiceGroup.tsx'
import { classes } from '../classes.ts'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import { m } from '../paraglide/messages.js'
import styles from './Stars.module.css'

export type StarsInputProps = {
  legend: ReactNode
  legendHidden?: boolean
  /** What each number of stars says, from one to five. */
  words: readonly [string, string, string, string, string]
  value: number | null
  onChange: (stars: number) => void
  hint?: ReactNode
  error?: ReactNode
}

/** One to five stars. The chosen number is also said in a word: a colour alone says nothing. */
export function StarsInput({ words, value, onChange, hint, ...rest }: StarsInputProps) {
  const choices = words.map((word, index) => ({ value: String(index + 1), label: word }))
  return (
    <ChoiceGroup
      {...rest}
      hint={
        <>
          <span className={classes(styles.word, value === null && styles.asking)} aria-hidden="true">
            {value === null ? m.rating_stars_none() : words[value - 1]}
          </span>
          {hint}
        </>
      }
      choices={choices}
      value={value === null ? null : String(value)}
      onChange={(stars) => onChange(Number(stars))}
      listClass={styles.input}
      answer={(choice, radio) => (
        <label
          key={choice.value}
          className={styles.star}
          data-on={value !== null && Number(choice.value) <= value ? '' : undefined}
        >
          {radio}
          <IconStar aria-hidden="true" />
          <VisuallyHidden>
            {choice.value} {choice.label}
          </VisuallyHidden>
        </label>
      )}
    />
  )
}
