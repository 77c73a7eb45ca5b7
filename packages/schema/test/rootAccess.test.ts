import { makeOrganisation, makeRetailerOf } from '@kewo/testkit'
import {
  getNamedType,
  type GraphQLField,
  type GraphQLObjectType,
  isCompositeType,
  isInterfaceType,
} from 'graphql'
import { beforeAll, describe, expect, it } from 'vitest'
import { schema } from '../src/index.ts'
import { idSpellings, minimalArgs } from './minimalArgs.ts'
import { rootAccess, type Who, whos } from './rootAccess.ts'
import { type Asker, useSchema } from './useSchema.ts'

const { db, outcomeOf } = useSchema()
let askers: Record<Who, Asker>

beforeAll(async () => {
  const { here, supervisor, admin } = await makeOrganisation(db)
  const held = await makeRetailerOf(db, here.territory)
  await db.user.update({ where: { id: held.userId }, data: { mustChangePassword: true } })
  const expired = await makeRetailerOf(db, here.territory, { licenceExpiresOn: new Date('2026-11-01') })
  askers = {
    stranger: null,
    heldShop: held,
    shop: here.retailer,
    expiredShop: expired,
    manager: here.manager,
    orderClerk: here.orderClerk,
    courier: here.courier,
    inspector: here.inspector,
    supervisor,
    admin,
  }
})

const roots: [string, GraphQLObjectType][] = [
  ['query', schema.getQueryType()!],
  ['mutation', schema.getMutationType()!],
  ['subscription', schema.getSubscriptionType()!],
]

const fields = roots.flatMap(([operation, type]) =>
  Object.values(type.getFields()).map((field) => ({ operation, field, name: `${type.name}.${field.name}` })),
)

const node = schema.getType('Node')
const nodeTypes = isInterfaceType(node) ? schema.getImplementations(node).objects.map(({ name }) => name) : []

function documentFor(operation: string, field: GraphQLField<unknown, unknown>, id: string): string {
  const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''
  return `${operation} { ${field.name}${minimalArgs(field.args, id)} ${selection} }`
}

/** The id that a field took last: most likely the next asker needs the same. */
const takenBy = new Map<string, string>()

/** Tries the ids of each type until one is of the type that the field takes. */
async function tryDoor(
  operation: string,
  field: GraphQLField<unknown, unknown>,
  asker: Asker,
): Promise<string> {
  const ids = new Set([takenBy.get(field.name) ?? [], ...idSpellings(nodeTypes)].flat())
  for (const id of ids) {
    const outcome = await outcomeOf(operation, documentFor(operation, field, id), asker)
    if (outcome === 'WRONG_ID') continue
    takenBy.set(field.name, id)
    return outcome
  }
  throw new Error(`${field.name} takes no id that there is`)
}

it('every root field stands in the table, and nothing else does', () => {
  const names = fields.map(({ name }) => name)
  expect(Object.keys(rootAccess).toSorted()).toEqual(names.toSorted())
})

const closed: Partial<Record<Who, string>> = {
  stranger: 'UNAUTHENTICATED',
  heldShop: 'SIGN_IN_INCOMPLETE',
}

describe.each(fields)('$name', ({ operation, field, name }) => {
  it.each(whos)('as %s', async (who) => {
    const outcome = await tryDoor(operation, field, askers[who])
    const open = rootAccess[name]?.includes(who)
    if (open) expect(['UNAUTHENTICATED', 'SIGN_IN_INCOMPLETE', 'FORBIDDEN']).not.toContain(outcome)
    else expect(outcome).toBe(closed[who] ?? 'FORBIDDEN')
  })
})
