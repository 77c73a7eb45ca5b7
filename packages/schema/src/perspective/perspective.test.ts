import { makeCampaign, makeRating, now } from '@kewo/testkit'
import { execute, getNamedType, isCompositeType, isInterfaceType, parse, validate } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { everyAnswer, everyNode } from '../../test/kept.ts'
import { afterwards, makeCompany, runClock, tellStory } from '../../test/keptRequests.testbed.ts'
import { idSpellings, minimalArgs } from '../../test/minimalArgs.ts'
import { oneOfEach, type Rows } from '../../test/oneOfEach.ts'
import { type Asker, globalId, useSchema } from '../../test/useSchema.ts'
import { type Context, eyesOf, noteReads, schema, subscribeAnew } from '../index.ts'

const tested = useSchema()
const { db, contextFor, runOk, runRefused } = tested
type Company = Awaited<ReturnType<typeof makeCompany>>
let company: Company
let rows: Rows
let looking: Context

const take = `mutation ($id: ID!, $reason: String) { takePerspective(retailerId: $id, reason: $reason) {
  ... on Perspective { plainId endsAt retailer { name } } ... on Refusal { code } } }`

beforeAll(async () => {
  company = await makeCompany(db)
  const { about, plans, offers, named } = await oneOfEach(db, company.here, {
    ...{ text: '平常的事', offer: '平常的活动', regionIds: [company.east.id] },
  })
  rows = { ...about, ...plans, ...offers, ...named }
  await runClock(tested, afterwards)
  looking = await lookingAs(company.here.manager, company.here.retailer)
})

type SignsIn = { userId: string }

/** What somebody knows who looks with the eyes of a shop. */
async function lookingAs(staff: SignsIn, shop: { id: string }, at = now): Promise<Context> {
  const own = await contextFor(staff, { now: at })
  const { sessionId, staffId } = own.viewer as Extract<Context['viewer'], { kind: 'staff' }>
  const endsAt = new Date(at.getTime() + 60_000)
  const perspective = await db.perspective.create({
    data: { sessionId, staffId, retailerId: shop.id, begunAt: at, endsAt },
  })
  const viewer = await eyesOf(db, own.viewer, perspective.id, own)
  expect(viewer?.retailerId).toBe(shop.id)
  return { ...own, viewer, viewerNow: () => Promise.resolve(viewer) }
}

async function ask(contextValue: Context, document: string, variableValues = {}) {
  const answer = await execute({ schema, document: parse(document), contextValue, variableValues })
  await noteReads(contextValue)
  return answer
}

const node = schema.getType('Node')
const nodeTypes = isInterfaceType(node) ? schema.getImplementations(node).objects.map(({ name }) => name) : []
const writing = [schema.getMutationType()!, schema.getSubscriptionType()!].flatMap((type) =>
  Object.values(type.getFields()).map((field) => ({
    name: field.name,
    field,
    kind: type.name.toLowerCase(),
  })),
)

describe.each(writing)('$kind $name', ({ field, kind }) => {
  test('is refused, whatever it is given', async () => {
    const contextValue = { ...looking }
    const selection = isCompositeType(getNamedType(field.type)) ? '{ __typename }' : ''
    for (const id of idSpellings(nodeTypes)) {
      const document = parse(`${kind} { ${field.name}${minimalArgs(field.args, id)} ${selection} }`)
      expect(validate(schema, document)).toEqual([])
      const asked = { schema, document, contextValue, contextNow: () => Promise.resolve(contextValue) }
      const answer = kind === 'subscription' ? await subscribeAnew(asked) : await execute(asked)
      if (Symbol.asyncIterator in answer) throw new Error('It follows')
      const [error] = answer.errors ?? []
      if (/global ?id|is not of type/i.test(error?.message ?? '')) continue
      expect(error?.extensions['code']).toBe('FORBIDDEN')
      return
    }
    throw new Error('It takes no id that there is')
  })
})

test('shows what the shop sees, and no row of another shop', async () => {
  const { here, elsewhere } = company
  const contextValue = await lookingAs(here.manager, here.retailer)
  const home =
    '{ viewer { name need licence retailer { id name } roles } traces { nodes { id } } mySessions { id } }'
  const { data, errors } = await ask(contextValue, home.replace(' mySessions { id }', ''))
  expect(errors).toBeUndefined()
  expect(data).toMatchObject({ viewer: { need: null, licence: 'VALID', roles: [] } })
  const { traces } = await runOk('{ traces { nodes { id } } }', {}, here.retailer)
  expect(data!['traces']).toEqual(traces)
  const { about, plans } = await oneOfEach(db, elsewhere, {
    ...{ text: '别家的事', offer: '别家的活动', regionIds: [company.west.id] },
  })
  for (const [type, row] of Object.entries({ ...about, ...plans })) {
    const found = await ask(contextValue, `{ node(id: "${globalId(type, row)}") { id } }`)
    expect([type, found.errors?.[0]?.extensions['code']]).toEqual([type, 'NOT_FOUND'])
  }
  expect(JSON.stringify(await everyAnswer(contextValue, rows))).not.toContain('别家的事')
})

test('shows nothing of what is kept from the one who looks, by any path', async () => {
  const { here, supervisor, branchSupervisor } = company
  const shop = here.retailer
  const lookers = [here.manager, here.orderClerk, supervisor]
  const looks = await Promise.all(lookers.map(async (who) => lookingAs(who, shop, afterwards)))
  const read = async () => Promise.all(looks.map(async (look) => everyAnswer(look, rows)))
  const before = { answers: await read(), nodes: await everyNode(db) }
  await tellStory(tested, shop, { category: 'COMPLAINT', about: supervisor, reader: branchSupervisor })
  await makeRating(db, {
    retailerId: shop.id,
    staffId: here.manager.id,
    role: 'MANAGER',
    quarter: '2026Q3',
    stars: 1,
    words: '不好意思说',
  })
  await runClock(tested, afterwards)
  const after = await read()
  expect(after).toEqual(before.answers)
  const grown = [...(await everyNode(db))].filter((id) => !before.nodes.has(id))
  expect(grown.length).toBeGreaterThan(3)
  for (const look of looks) {
    for (const id of grown) {
      const { errors } = await ask({ ...look }, `{ node(id: "${id}") { id } }`)
      expect([id, errors?.[0]?.extensions['code']]).toEqual([id, 'NOT_FOUND'])
    }
  }
  // Who declined is between the shop and its manager: for those above it stays open.
  const campaign = await makeCampaign(db, {}, { regionIds: [company.east.id] })
  const open = `{ campaignsToAnswer { id participation { status } whyNotDecline { code } } }`
  const above = async () => (await ask(await lookingAs(supervisor, shop), open)).data
  const undecided = await above()
  const decline = `mutation ($id: ID!, $key: UUID!) { declineCampaign(id: $id, reason: NO_SPACE, idempotencyKey: $key) { ... on Campaign { id } ... on Refusal { code } } }`
  await runOk(decline, { id: globalId('Campaign', campaign), key: crypto.randomUUID() }, shop)
  expect(await above()).toEqual(undecided)
  const own = (await ask(await lookingAs(here.manager, shop), open)).data
  expect(own).not.toEqual(undecided)
})

test('ends with its time, with the sign-in, and where the shop is not one’s own any more', async () => {
  const { here, elsewhere } = company
  const own = await contextFor(here.manager, {})
  const { sessionId, staffId } = own.viewer as Extract<Context['viewer'], { kind: 'staff' }>
  const begun = { sessionId, staffId, begunAt: now, endsAt: new Date(now.getTime() + 60_000) }
  const of = async (retailerId: string, over = {}) =>
    (await db.perspective.create({ data: { ...begun, retailerId, ...over } })).id
  const eyes = async (id: string, viewer = own.viewer, at = now) =>
    eyesOf(db, viewer, id, { now: at, timeZone: own.timeZone })
  const mine = await of(here.retailer.id)
  expect(await eyes(mine)).not.toBeNull()
  expect(await eyes(mine, own.viewer, begun.endsAt)).toBeNull()
  expect(await eyes(await of(here.retailer.id, { endedAt: now }))).toBeNull()
  expect(await eyes(await of(elsewhere.retailer.id))).toBeNull()
  expect(await eyes('x')).toBeNull()
  expect(await eyes(mine, null)).toBeNull()
  const another = await contextFor(here.manager, {})
  expect(await eyes(mine, another.viewer)).toBeNull()
  await db.session.delete({ where: { id: sessionId } })
  expect(await db.perspective.count({ where: { id: mine } })).toBe(0)
})

test('is begun for shops in scope, noted, and not without end', async () => {
  const { here, elsewhere, branchSupervisor } = company
  await db.perspective.deleteMany()
  const id = globalId('Retailer', here.retailer)
  const { takePerspective } = await runOk(take, { id, reason: ' 店里说看不到活动 ' }, here.manager)
  expect(new Date(takePerspective.endsAt).getTime() - now.getTime()).toBe(20 * 60_000)
  const entry = await db.auditEntry.findFirstOrThrow({ where: { action: 'seeAsShop' } })
  expect(entry).toMatchObject({ actor: here.manager.name, subjectId: here.retailer.id })
  expect(JSON.stringify(entry.changes)).toContain('店里说看不到活动')
  const foreign = globalId('Retailer', elsewhere.retailer)
  expect(await runRefused(take, { id: foreign }, here.manager)).toBe('NOT_FOUND')
  expect(await runRefused(take, { id, reason: '长'.repeat(201) }, here.manager)).toBe('InvalidInput')
  const often = branchSupervisor satisfies Asker
  for (let begun = 0; begun < 30; begun++) await runOk(take, { id }, often)
  expect(await runRefused(take, { id }, often)).toBe('TOO_MANY')
  await db.retailer.update({ where: { id: here.retailer.id }, data: { closedAt: now } })
  expect(await runRefused(take, { id }, here.manager)).toBe('RetailerIsClosed')
  await db.retailer.update({ where: { id: here.retailer.id }, data: { closedAt: null } })
})

test('what is read so counts as read by the one who looks', async () => {
  const contextValue = await lookingAs(company.here.courier, company.here.retailer)
  await ask(contextValue, '{ viewer { retailer { name phone address } } }')
  expect(await db.recentRead.count({ where: { userId: company.here.courier.userId } })).toBe(1)
})
