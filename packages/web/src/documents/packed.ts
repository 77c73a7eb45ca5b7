import type { ValueNode } from 'graphql'

/** A document as it lies in a built app: data, shorter than its text, and read without a parser. */
export type Compiled =
  | readonly [name: string, onType: string, PackedSelection[]]
  | readonly [
      name: string,
      operation: string,
      PackedSelection[],
      id: string,
      variables: readonly (readonly [name: string, type: string, usually?: PackedValue])[],
    ]

/** The name of a variable, or the value itself. */
export type PackedValue = string | ValueNode

export type PackedArguments = Readonly<Record<string, PackedValue>>

/** `name`, `alias:name`, `...Fragment`; with parts: what is selected of it, its arguments, its directives. */
export type PackedSelection =
  | string
  | readonly [
      key: string,
      selections?: PackedSelection[] | 0,
      given?: PackedArguments | 0,
      directives?: readonly (readonly [name: string, PackedArguments])[],
    ]
