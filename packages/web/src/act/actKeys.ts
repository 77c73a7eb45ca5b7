import type { DocumentNode } from 'graphql'
import { idempotencyKey } from './idempotencyKey.ts'

/** What an act is sent with: its key may be left to the act. */
export type Unkeyed<Variables> = Variables extends { key: string }
  ? Omit<Variables, 'key'> & { key?: string }
  : Variables

/**
 * The keys of one act's attempts. An attempt without an answer may have arrived: the next one about the same thing, which the
 * ids of the call say, goes with the same key, whatever else is changed in it.
 */
export function actKeys(document: DocumentNode) {
  const declared = document.definitions.flatMap((each) =>
    'operation' in each ? (each.variableDefinitions ?? []) : [],
  )
  const ids = declared.filter((each) => isRequired(each, 'ID')).map(nameOf)
  const takesKey = declared.some((each) => nameOf(each) === 'key' && isRequired(each, 'UUID'))
  const kept = new Map<string, string>()
  const aboutOf = (variables: object) => JSON.stringify(ids.map((id) => Reflect.get(variables, id)))

  return {
    /** What goes out. */
    with<Variables>(variables: Unkeyed<Variables>): Variables {
      if (!takesKey) return variables as Variables
      const given = variables as { key?: string }
      const about = aboutOf(given)
      const key = given.key ?? kept.get(about) ?? idempotencyKey()
      kept.set(about, key)
      return { ...given, key } as Variables
    },
    /** It was answered: done, or refused, which leaves its key free. */
    forget(variables: unknown): void {
      if (takesKey) kept.delete(aboutOf(variables as object))
    },
  }
}

type Type = { kind: string; type?: Type; name?: { value: string } }
type Declared = { variable: { name: { value: string } }; type: Type }

const nameOf = ({ variable }: Declared): string => variable.name.value

const isRequired = ({ type }: Declared, name: string): boolean =>
  type.kind === 'NonNullType' && type.type?.name?.value === name
