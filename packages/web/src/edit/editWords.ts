import type { ReactNode } from 'react'

/** How a field of a form is called, and what it says in words where it is no text or number. */
export type FieldWords<Said> = { label: string; words?: (value: Said) => ReactNode }

export type EditWords<Value> = { [Field in keyof Value]: FieldWords<Value[Field]> }

export const saidOf = <Said>({ words }: FieldWords<Said>, value: Said): ReactNode =>
  words ? words(value) : String(value ?? '')
