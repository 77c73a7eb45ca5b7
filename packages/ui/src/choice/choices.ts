import type { ReactNode } from 'react'

export type Choice<Value extends string> = {
  value: Value
  label: ReactNode
  icon?: ReactNode
  /** What choosing it means, under the label. */
  hint?: ReactNode
  /** amber: choosing it starts a clock. */
  tone?: 'jade' | 'amber'
  disabled?: boolean
}

export type ChoicesProps<Value extends string> = {
  legend: ReactNode
  /** The legend is for ears only: where the screen's title asks the question. */
  legendHidden?: boolean
  choices: readonly Choice<Value>[]
  value: Value | null
  onChange: (value: Value) => void
  /** The form field's name; one is made up if left out. */
  name?: string
  hint?: ReactNode
  error?: ReactNode
  required?: boolean
  className?: string
}

/** What an answer's label carries for its style sheet. */
export type ChoiceMarks = { 'data-checked': '' | undefined; 'data-disabled': '' | undefined }
