import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { schema } from '@kewo/schema'
import {
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'
import { describe, expect, test } from 'vitest'

/** All that can be reached before sign-in. Each of these has been thought about; a new one is a decision. */
const publicFields = ['Query.viewer', 'Mutation.makeFirstAdmin']

type Access = { authScopes?: unknown; runScopesOnType?: boolean }

const access = (definition: { extensions: object }): Access =>
  (definition.extensions as { pothosOptions?: Access }).pothosOptions ?? {}

const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].filter(
  (root): root is GraphQLObjectType => Boolean(root),
)
const rootFields = roots.flatMap((root) =>
  Object.values(root.getFields()).map((field): [string, GraphQLField<unknown, unknown>] => [
    `${root.name}.${field.name}`,
    field,
  ]),
)

test('schema.graphql is what the code says (if not: pnpm --filter @kewo/schema print)', () => {
  const file = fileURLToPath(import.meta.resolve('@kewo/schema/schema.graphql'))
  expect(readFileSync(file, 'utf8')).toBe(`${printSchema(lexicographicSortSchema(schema))}\n`)
})

describe('every root field says who may', () => {
  test.each(rootFields)('%s', (name, field) => {
    const { authScopes } = access(field)
    expect(authScopes, 'no auth scopes').toBeTruthy()
    if (publicFields.includes(name)) return
    expect(typeof authScopes === 'object' && 'public' in authScopes!, 'public, and not on the list').toBe(
      false,
    )
    expect(typeof authScopes === 'object' && Object.keys(authScopes!).length === 0, 'empty scopes').toBe(
      false,
    )
  })

  test('the list of public fields names no field that is not there', () => {
    const names = rootFields.map(([name]) => name)
    expect(publicFields.filter((name) => !names.includes(name))).toEqual([])
  })
})

const node = schema.getType('Node')
const nodeTypes = isInterfaceType(node) ? [...schema.getPossibleTypes(node)] : []

test('there are node types', () => expect(nodeTypes.length).toBeGreaterThan(3))

test.each(nodeTypes.map((type): [string, GraphQLObjectType] => [type.name, type]))(
  'node type %s checks each row, wherever it is reached',
  (_name, type) => {
    const { authScopes, runScopesOnType } = access(type)
    expect(authScopes).toBeTruthy()
    expect(runScopesOnType).toBe(true)
  },
)

test('every type and every root field is described', () => {
  // Made by the library for every list and every result, or said by the field that takes them.
  const needsNoWords = /(Connection|Edge|Result|Success|Input|Filter|Order)$|^(Node|PageInfo)$/
  const types = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .filter((type) => !isIntrospectionType(type) && !type.description && !needsNoWords.test(type.name))
    .map(({ name }) => name)
  const fields = rootFields.filter(([, field]) => !field.description).map(([name]) => name)
  expect([...types, ...fields.filter((name) => name !== 'Query.node')]).toEqual([])
})

test('no field is nullable list of nullables, the sign of a forgotten decision', () => {
  const lists = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !isIntrospectionType(type))
    .flatMap((type) =>
      Object.values((type as GraphQLObjectType).getFields()).map((field) => [type.name, field] as const),
    )
    .filter(([, field]) => /^\[\w+\]$/.test(String(field.type)))
    .map(([name, field]) => `${name}.${field.name}`)
  expect(lists).toEqual([])
})
