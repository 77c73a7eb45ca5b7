// Stands in for @kewo/schema/client in a built app (trustedDocuments.ts puts it there).
import type { DocumentNode } from 'graphql'
import type { Compiled, PackedArguments, PackedSelection, PackedValue } from './packed.ts'

/** A part of a document, with the names that GraphQL's own parser gives them. */
type Node = Record<string, unknown>

const name = (value: string): Node => ({ kind: 'Name', value })

const variable = (word: string): Node => ({ kind: 'Variable', name: name(word) })

const onType = (type: string): Node => ({ kind: 'NamedType', name: name(type) })

const valueOf = (value: PackedValue) => (typeof value === 'string' ? variable(value) : value)

const argumentsOf = (given: PackedArguments | 0 = 0): Node[] =>
  Object.entries(given || {}).map(([word, value]) => ({
    ...{ kind: 'Argument', name: name(word), value: valueOf(value) },
  }))

const selectionSet = (selections: readonly PackedSelection[]): Node => ({
  kind: 'SelectionSet',
  selections: selections.map(selectionOf),
})

function selectionOf(packed: PackedSelection): Node {
  const [key, selections, given, directives = []] = typeof packed === 'string' ? [packed] : packed
  const inner = selections ? { selectionSet: selectionSet(selections) } : {}
  if (key.startsWith('...')) {
    const word = key.slice(3)
    if (!selections) return { kind: 'FragmentSpread', name: name(word), directives: [] }
    const typeCondition = word ? onType(word) : undefined
    return { kind: 'InlineFragment', typeCondition, directives: [], ...inner }
  }
  const [field = '', alias] = key.split(':').toReversed()
  return {
    ...{ kind: 'Field', name: name(field), alias: alias && name(alias), arguments: argumentsOf(given) },
    directives: directives.map(([word, parts]) => ({
      ...{ kind: 'Directive', name: name(word), arguments: argumentsOf(parts) },
    })),
    ...inner,
  }
}

function typeOf(text: string): Node {
  if (text.endsWith('!')) return { kind: 'NonNullType', type: typeOf(text.slice(0, -1)) }
  if (text.startsWith('[')) return { kind: 'ListType', type: typeOf(text.slice(1, -1)) }
  return onType(text)
}

function definitionOf([word, what, selections, id, variables = []]: Compiled): Node {
  const node = { name: name(word), selectionSet: selectionSet(selections), directives: [] }
  if (id === undefined) return { kind: 'FragmentDefinition', typeCondition: onType(what), ...node }
  return {
    ...{ kind: 'OperationDefinition', operation: what, ...node },
    variableDefinitions: variables.map(([each, type, usually]) => ({
      ...{ kind: 'VariableDefinition', variable: variable(each), type: typeOf(type), directives: [] },
      defaultValue: usually === undefined ? undefined : valueOf(usually),
    })),
  }
}

/** A document with all that it spreads, and the id by which the server knows it. */
export function graphql(
  compiled: readonly Compiled[],
  fragments: readonly DocumentNode[] = [],
): DocumentNode {
  const definitions = new Set<unknown>(compiled.map(definitionOf))
  for (const fragment of fragments) for (const each of fragment.definitions) definitions.add(each)
  const documentId = compiled[0]?.[3]
  const document: unknown = {
    ...{ kind: 'Document', definitions: [...definitions], documentId },
    // Where urql looks for the text: it never needs it of a document that has an id.
    loc: { start: 0, end: 0, source: { body: '' } },
  }
  return document as DocumentNode
}

export const readFragment = (...given: [document: unknown, data: unknown] | [data: unknown]): unknown =>
  given.at(-1)
