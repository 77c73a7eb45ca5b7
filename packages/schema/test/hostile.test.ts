import { Readable } from 'node:stream'
import { makeOrganisation } from '@kewo/testkit'
import {
  execute,
  type GraphQLError,
  type GraphQLObjectType,
  isInterfaceType,
  parse,
  subscribe,
} from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Context, faultOfInput, saveRegister, schema } from '../src/index.ts'
import { callOf, calling, placesOf, type Variables } from './fittingArgs.ts'
import { hostileValues } from './hostile.ts'
import { oneOfEach, type Rows } from './oneOfEach.ts'
import { rootAccess, type Who } from './rootAccess.ts'
import { globalId, useSchema } from './useSchema.ts'

const { db, contextFor } = useSchema()
const contexts = new Map<Who, Context>()
let rows: Rows

beforeAll(async () => {
  const { here, supervisor, admin, east } = await makeOrganisation(db)
  const options = { text: '店里的事', offer: '活动', regionIds: [east.id] }
  const { about, plans, offers, named } = await oneOfEach(db, here, options)
  rows = { ...about, ...plans, ...offers, ...named }
  const askers = { shop: here.retailer, manager: here.manager, supervisor, admin } as const
  for (const [who, asker] of Object.entries(askers)) contexts.set(who as Who, await contextFor(asker, {}))
  const register = Readable.from([Buffer.from('No,Name\n530000000001,Shop\n')])
  rows['RegisterUpload'] = (await saveRegister(contexts.get('admin')!, register, 'shops.csv'))!
})

const isClear = (error: GraphQLError) => typeof error.extensions['code'] === 'string' || faultOfInput(error)

/** What went wrong without a word that a client may read: it would be masked. */
async function masked(document: string, variableValues: Variables, who: Who): Promise<unknown[]> {
  const order = {
    schema,
    document: parse(document),
    variableValues,
    contextValue: { ...contexts.get(who)!, now: new Date() },
  }
  const isSubscription = document.startsWith('subscription')
  const result = await (isSubscription ? subscribe(order) : execute(order))
  if (Symbol.asyncIterator in result) {
    await result.return?.(undefined)
    return []
  }
  const errors = result.errors ?? []
  return errors
    .filter((error) => !isClear(error))
    .map((error) => error.originalError?.message ?? error.message)
}

const roots: [string, GraphQLObjectType][] = [
  ['query', schema.getQueryType()!],
  ['mutation', schema.getMutationType()!],
  ['subscription', schema.getSubscriptionType()!],
]
const rootFields = roots.flatMap(([operation, type]) =>
  Object.values(type.getFields())
    .filter(({ args }) => args.length > 0)
    .map((field) => ({ name: `${type.name}.${field.name}`, operation, field })),
)

const asking: readonly Who[] = ['admin', 'manager', 'supervisor', 'shop']

/** Puts each hostile value into each place of a call in turn. */
async function attack(
  document: string,
  args: Parameters<typeof placesOf>[0],
  who: Who,
  more: Variables = {},
) {
  const faults: unknown[] = []
  for (const { path, type, isList, fitting, calledWith } of placesOf(args, rows))
    for (const value of hostileValues(type, path, isList, fitting)) {
      const answers = await masked(document, { ...calledWith(value), ...more }, who)
      if (answers.length > 0) faults.push({ path, value: JSON.stringify(value)?.slice(0, 60), answers })
    }
  return faults
}

describe.each(rootFields)('$name', ({ name, operation, field }) => {
  test('refuses in plain words whatever is put into it', async () => {
    const who = asking.find((one) => rootAccess[name]?.includes(one))!
    expect(await attack(callOf(operation, field), field.args, who)).toEqual([])
  })
})

const node = schema.getType('Node')
const nodeTypes = isInterfaceType(node) ? schema.getImplementations(node).objects : []
const nestedFields = nodeTypes.flatMap((type) =>
  Object.values(type.getFields())
    .filter(({ args }) => args.length > 0)
    .map((field) => ({ name: `${type.name}.${field.name}`, type, field })),
)

describe.each(nestedFields)('$name', ({ type, field }) => {
  test('refuses in plain words whatever is put into it', async () => {
    const row = rows[type.name]
    if (!row) throw new Error(`No row of ${type.name}`)
    const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ')
    const document = `query ($node: ID!, ${declared}) { node(id: $node) { ... on ${type.name} { ${calling(field)} } } }`
    const faults = await attack(document, field.args, 'admin', { node: globalId(type.name, row) })
    expect(faults).toEqual([])
  })
})
