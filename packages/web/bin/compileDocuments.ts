import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDocument } from '@urql/core'
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  type ValueNode,
  visit,
} from 'graphql'
import type { Compiled, PackedSelection } from '../src/documents/packed.ts'

/** Each document in a source file: `graphql(` and a template without holes. */
const written = /\bgraphql\(\s*`([^`]*)`/g

/** All documents of an app, by what its files say; ids are made of what is sent. */
export class Documents {
  readonly #fragments = new Map<string, FragmentDefinitionNode>()
  readonly #operations: OperationDefinitionNode[] = []

  /** Reads every source file below the folders. */
  constructor(folders: readonly string[]) {
    for (const folder of folders)
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
        if (/\.tsx?$/.test(name) && !/\.(test|testbed)\./.test(name))
          this.#read(readFileSync(join(folder, name), 'utf8'))
  }

  #read(source: string): void {
    for (const [, text] of source.matchAll(written))
      for (const definition of parse(text!, { noLocation: true }).definitions) {
        if (definition.kind === Kind.OPERATION_DEFINITION) this.#operations.push(definition)
        if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue
        const name = nameOf(definition)
        if (this.#fragments.has(name)) throw new Error(`Two fragments are called ${name}`)
        this.#fragments.set(name, definition)
      }
  }

  /** What the server is to answer: the text of each operation by its id. */
  all(): Record<string, string> {
    return Object.fromEntries(
      this.#operations.map((operation) => {
        const text = this.#textOf(operation)
        return [idOf(text), text] as const
      }),
    )
  }

  /** An operation by its name, as an app knows it. */
  named(name: string): DocumentNode & { documentId: string } {
    const operation = this.#operations.find((each) => nameOf(each) === name)
    if (!operation) throw new Error(`No operation is called ${name}`)
    const text = this.#textOf(operation)
    return { ...parse(text, { noLocation: true }), documentId: idOf(text) }
  }

  /** The source of an app's file with its documents as data instead of as text. */
  compile(source: string): string {
    return source.replaceAll(written, (_call, text: string) => {
      const compiled = parse(text, { noLocation: true }).definitions.map((definition) =>
        this.#compiled(definition),
      )
      return `graphql(${JSON.stringify(compiled)}`
    })
  }

  #compiled(definition: DefinitionNode): Compiled {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      return [nameOf(definition), definition.typeCondition.name.value, packed(definition.selectionSet)]
    if (definition.kind !== Kind.OPERATION_DEFINITION) throw new Error(`An app has no ${definition.kind}`)
    const variables = (definition.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
      const declared = [variable.name.value, print(type)] as const
      return defaultValue ? ([...declared, packedValue(defaultValue)] as const) : declared
    })
    const id = idOf(this.#textOf(definition))
    return [nameOf(definition), definition.operation, packed(definition.selectionSet), id, variables]
  }

  /** With all fragments and the type names that the cache asks for, as it goes to the server where it goes as text. */
  #textOf(operation: OperationDefinitionNode): string {
    const fragments = new Set<FragmentDefinitionNode>()
    const follow = (definition: DefinitionNode) =>
      visit(definition, {
        FragmentSpread: ({ name }) => {
          const fragment = this.#fragments.get(name.value)
          if (!fragment) throw new Error(`No fragment is called ${name.value}`)
          if (fragments.has(fragment)) return
          fragments.add(fragment)
          follow(fragment)
        },
      })
    follow(operation)
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }
    return print(formatDocument(document))
  }
}

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex')

function nameOf(definition: DefinitionNode): string {
  if (!('name' in definition) || !definition.name) throw new Error('A document has no name')
  return definition.name.value
}

function packed({ selections }: SelectionSetNode): PackedSelection[] {
  return selections.map((selection): PackedSelection => {
    if (selection.kind === Kind.FRAGMENT_SPREAD && !selection.directives?.length)
      return `...${selection.name.value}`
    if (selection.directives?.length && selection.kind !== Kind.FIELD)
      throw new Error('A directive on anything but a field cannot be compiled')
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return [`...${selection.typeCondition?.name.value ?? ''}`, packed(selection.selectionSet)]
    if (selection.kind === Kind.FRAGMENT_SPREAD) throw new Error('Cannot be')
    const { name, alias, arguments: given, selectionSet, directives } = selection
    const key = alias ? `${alias.value}:${name.value}` : name.value
    const parts = [
      key,
      selectionSet ? packed(selectionSet) : 0,
      given?.length ? packedArguments(given) : 0,
      (directives ?? []).map((each) => [each.name.value, packedArguments(each.arguments ?? [])] as const),
    ] as const
    if (parts[3].length > 0) return parts
    if (parts[2]) return [key, parts[1], parts[2]]
    return parts[1] ? [key, parts[1]] : key
  })
}

const packedArguments = (given: readonly { name: { value: string }; value: ValueNode }[]) =>
  Object.fromEntries(given.map(({ name, value }) => [name.value, packedValue(value)]))

/** A variable is a word, any other value the node that it is. */
const packedValue = (value: ValueNode): string | ValueNode =>
  value.kind === Kind.VARIABLE ? value.name.value : value
