import { dayFromNow, makeOrganisation, makeRetailerOf, wholeContent } from '@kewo/testkit'
import { execute, type GraphQLField, isInterfaceType, parse } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../src/index.ts'
import { callOf, fittingVariables, placesOf, type Variables } from './fittingArgs.ts'
import { oneOfEach, type Rows } from './oneOfEach.ts'
import { rootAccess, type Who } from './rootAccess.ts'
import { type Asker, useSchema } from './useSchema.ts'

const { db, contextFor } = useSchema()
const askers = new Map<Who, Asker>()
let ours: Rows
let foreign: Rows

beforeAll(async () => {
  const { here, elsewhere, supervisor, east, west } = await makeOrganisation(db)
  const options = { text: '别区的事', offer: '别区活动', regionIds: [west.id] }
  foreign = flat(await oneOfEach(db, elsewhere, options))
  ours = flat(await oneOfEach(db, here, { text: '本区的事', offer: '本区活动', regionIds: [east.id] }))
  const expired = await makeRetailerOf(db, here.territory, { licenceExpiresOn: dayFromNow(-22) })
  const { manager, orderClerk, courier, inspector, retailer } = here
  const people = { shop: retailer, expiredShop: expired, manager, orderClerk, courier, inspector, supervisor }
  for (const [who, asker] of Object.entries(people)) askers.set(who as Who, asker)
  content = await wholeContent(db)
})

const flat = ({ about, plans, offers, named }: Awaited<ReturnType<typeof oneOfEach>>): Rows => ({
  ...about,
  ...plans,
  ...offers,
  ...named,
})

/** Whose rows are everybody's in the company. */
const isShared = (path: string) => /\b(brandIds?|productIds?|regionIds?)$/.test(path)

/** Products and brands are everybody's; whose favourite one is, and whose word, follows from who asks. */
const namesNothingElse = ['sayOfBrand', 'setFavourite', 'setPressed']

/** Whether a call has to name a row. */
function namesRow({ args }: GraphQLField<unknown, unknown>): boolean {
  let asked = false
  fittingVariables(args, new Proxy<Rows>({}, { get: () => void (asked = true) }))
  return asked
}

/** Who gets to the rows at all, less the admin, to whom no branch is another. */
function doorsOf(name: string): readonly Who[] {
  return (rootAccess[`Mutation.${name}`] ?? []).filter((who) => who !== 'admin' && who !== 'stranger')
}

const refusal = schema.getType('Refusal')
const refusals = [
  'NOT_FOUND',
  ...(isInterfaceType(refusal) ? schema.getImplementations(refusal).objects.map(({ name }) => name) : []),
]

const mutations = Object.values(schema.getMutationType()!.getFields())
  .filter(namesRow)
  .map((field) => ({ name: field.name, field, doors: doorsOf(field.name) }))
  .filter(({ name, doors }) => doors.length > 0 && !namesNothingElse.includes(name))

/** As it stood after the call before, which is as it stands before the next one. */
let content: Record<string, string>

/** What came of a call, which must have changed nothing. */
async function outcomeOf(field: GraphQLField<unknown, unknown>, variableValues: Variables, who: Who) {
  const { data, errors } = await execute({
    schema,
    document: parse(callOf('mutation', field)),
    variableValues,
    contextValue: await contextFor(askers.get(who)!, {}),
  })
  const before = content
  content = await wholeContent(db)
  expect(content).toEqual(before)
  const answer = (data?.[field.name] as { __typename: string } | null | undefined)?.__typename
  const [error] = errors ?? []
  return error ? (error.extensions['code'] ?? error.message) : answer
}

describe.each(mutations)('$name', ({ field, doors }) => {
  test.each(doors)('by %s is refused on rows of another branch', async (who) => {
    expect(refusals).toContain(await outcomeOf(field, fittingVariables(field.args, foreign), who))
  })

  test.each(doors)('by %s is refused where one row among ours is of another branch', async (who) => {
    const there = placesOf(field.args, foreign)
    const outcomes: unknown[] = []
    for (const [index, { path, type, isList, calledWith }] of placesOf(field.args, ours).entries())
      if (type === 'ID' && !isList && !isShared(path))
        outcomes.push(await outcomeOf(field, calledWith(there[index]!.fitting), who))
    expect(outcomes.filter((outcome) => !refusals.includes(String(outcome)))).toEqual([])
  })
})
