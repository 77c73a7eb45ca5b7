import { makeOrganisation, wholeContent } from '@kewo/testkit'
import { execute, isInterfaceType, isNonNullType, isNullableType, isObjectType, parse } from 'graphql'
import { v7 } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { schema } from '../src/index.ts'
import { expectedCalls } from './expectedCalls.ts'
import { callOf, type Variables } from './fittingArgs.ts'
import { keyName } from './keyed/keyed.ts'
import { type Asker, globalId, useSchema } from './useSchema.ts'

const { db, contextFor, seen } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  organisation = await makeOrganisation(db)
  await db.workingCalendar.deleteMany()
  const hours = [[540, 1020]]
  await db.workingCalendar.create({ data: { hours: { 1: hours, 2: hours, 3: hours, 4: hours, 5: hours } } })
})

/** It is no node, so that a refusal shows nothing: registerMapping.test.ts. */
const elsewhere = 'rememberRegisterMapping'

const mutations = Object.values(schema.getMutationType()!.getFields())
const expectedOf = ({ args }: (typeof mutations)[number]) => args.find(({ name }) => name === 'expected')
const naming = mutations.filter((field) => isNonNullType(expectedOf(field)?.type) && field.name !== elsewhere)
/**
 * What may have been queued on a phone before it named what was seen, and is still taken: steps of a request, which overwrite
 * nothing and ask first (movedOn.test.ts), and corrections of a record (trace.test.ts).
 */
const asking = mutations.filter((field) => isNullableType(expectedOf(field)?.type))

test('every mutation that names what was seen has calls here, and every other one has none', () => {
  expect(Object.keys(expectedCalls).toSorted()).toEqual(naming.map(({ name }) => name).toSorted())
})

test('nothing else stands for what was seen: no other name, no number, no time', () => {
  const other = mutations.flatMap(({ name, args }) =>
    args
      .filter((arg) => /^(expected.+|version|from|.*updatedat)$/i.test(arg.name))
      .map((arg) => `${name}.${arg.name}`),
  )
  expect(other).toEqual([])
  for (const field of naming)
    expect([field.name, String(expectedOf(field)!.type)]).toEqual([field.name, 'Edition!'])
})

test('only steps of a request and corrections may leave out what was seen', () => {
  for (const field of asking)
    expect([field.name, String(expectedOf(field)!.type)]).toEqual([field.name, 'Edition'])
  expect(asking.map(({ name }) => name).toSorted()).toEqual([
    'assignHelpRequest',
    'closeHelpRequest',
    'correctTrace',
    'handOverHelpRequest',
    'reopenHelpRequest',
    'replyToHelpRequest',
    'resolveHelpRequest',
    'waitOnRetailer',
  ])
})

const ofNode = schema.getType('Node')
const nodes = isInterfaceType(ofNode) ? schema.getImplementations(ofNode).objects : []
const editable = nodes.filter((type) => isObjectType(type) && 'edition' in type.getFields())
const standing = editable.map(({ name }) => `... on ${name} { edition }`).join(' ')

/** One key for as often as a call is sent, where it takes one. */
const keyFor = (name: string) =>
  naming.some((field) => field.name === name && field.args.some((arg) => arg.name === keyName))
    ? { [keyName]: v7() }
    : {}

type Answer = { __typename: string; node?: { id: string; edition: string } | null }

async function send(name: string, asker: Asker, variables: Variables): Promise<Answer> {
  const field = schema.getMutationType()!.getFields()[name]!
  const more = `{ __typename ... on ChangedMeanwhile { node { id ${standing} } } }`
  const { data, errors } = await execute({
    schema,
    document: parse(callOf('mutation', field).replace('{ __typename }', more)),
    variableValues: { ...keyFor(name), ...variables },
    contextValue: await contextFor(asker, {}),
  })
  expect(errors?.map((error) => error.originalError ?? error) ?? []).toEqual([])
  return data?.[name] as Answer
}

describe.each(naming)('$name', ({ name }) => {
  const prepare = () => expectedCalls[name]!(db, { ...organisation.here, ...organisation })

  test('with another edition than stands it is refused, shows what stands, and changes nothing', async () => {
    const { asker, type, row, first } = await prepare()
    const before = await wholeContent(db)
    const answer = await send(name, asker, { ...first, expected: 'another' })
    const node = { id: globalId(type, row), edition: await seen(type, row, asker) }
    expect(answer).toEqual({ __typename: 'ChangedMeanwhile', node })
    expect(await wholeContent(db)).toEqual(before)
  })

  test('of two who saw the same the second is refused, and goes on from what it is shown', async () => {
    const { asker, type, row, first, second, answers = type } = await prepare()
    if (!second) return
    const expected = await seen(type, row, asker)
    const done = await send(name, asker, { ...first, expected })
    expect(done.__typename).toBe(answers)
    const refused = await send(name, asker, { ...second, expected })
    expect(refused.__typename).toBe('ChangedMeanwhile')
    const shown = refused.node!.edition
    expect(shown).not.toBe(expected)
    expect((await send(name, asker, { ...second, expected: shown })).__typename).toBe(answers)
  })

  test('sent again because the answer was lost it is taken again, and nothing happens twice', async () => {
    const { asker, type, row, first, second } = await prepare()
    if (!second) return
    const sent = { ...first, expected: await seen(type, row, asker), ...keyFor(name) }
    const done = await send(name, asker, sent)
    const before = await wholeContent(db)
    expect(await send(name, asker, sent)).toEqual(done)
    expect(unstamped(await wholeContent(db))).toEqual(unstamped(before))
  })
})

/** When a row was last written is no part of what it says. */
const unstamped = (content: unknown): unknown =>
  JSON.parse(JSON.stringify(content, (name, value: unknown) => (name === 'updatedAt' ? undefined : value)))

test('what the edit does not write does not trip it: a visit completed at the shop, a day agreed while writing', async () => {
  const { here, admin } = organisation
  const shop = await seen('Retailer', here.retailer)
  await db.retailer.update({
    where: { id: here.retailer.id },
    data: { lastVisitedAt: new Date(), grade: undefined },
  })
  expect(await seen('Retailer', here.retailer)).toBe(shop)
  // Its licence is another edit of the same row.
  const licence = await expectedCalls['setLicence']!(db, { ...here, ...organisation })
  await send('setLicence', admin, { ...licence.first, expected: shop })
  const { first } = await expectedCalls['editRetailer']!(db, { ...here, ...organisation })
  expect((await send('editRetailer', admin, { ...first, expected: shop })).__typename).toBe('Retailer')
})
