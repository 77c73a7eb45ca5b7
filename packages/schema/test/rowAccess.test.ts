import { makeOrganisation } from '@kewo/testkit'
import { execute, getNamedType, type GraphQLNamedType, isRequiredArgument, parse } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { schema } from '../src/index.ts'
import { oneOfEach, type Rows } from './oneOfEach.ts'
import { type Asker, globalId, useSchema } from './useSchema.ts'
import { answersApart, wholeAnswer } from './wholeAnswer.ts'

/** Stands in every text about a shop of the other branch, and nowhere else. */
const theirs = '别区机密'
/** Stands in every offer to the shops of the other branch: staff may know of it, shops of ours may not. */
const theirOffer = '别区活动'

const { db, contextFor } = useSchema()
const askers: Record<string, Asker> = {}
const rows: Rows = {}
/** Those among them that the shop itself may see. */
const shopsRows: Rows = {}

beforeAll(async () => {
  const { here, elsewhere, supervisor, admin, west } = await makeOrganisation(db)
  const options = { text: theirs, offer: theirOffer, regionIds: [west.id] }
  const { about, plans, offers } = await oneOfEach(db, elsewhere, options)
  Object.assign(rows, about, plans, offers)
  Object.assign(shopsRows, about, offers)
  Object.assign(askers, {
    stranger: null,
    shop: here.retailer,
    manager: here.manager,
    'order clerk': here.orderClerk,
    courier: here.courier,
    inspector: here.inspector,
    supervisor,
    admin,
    'their manager': elsewhere.manager,
    'their shop': elsewhere.retailer,
  })
})

async function ask(query: string, who: string): Promise<string> {
  const contextValue = await contextFor(askers[who] ?? null, {})
  return JSON.stringify(await execute({ schema, document: parse(query), contextValue }))
}

/** All that a field tells, as deep as one document may ask. */
async function askAll(field: string, type: GraphQLNamedType, who: string): Promise<string> {
  for (const depth of [4, 3, 2, 1, 0]) {
    const text = await ask(`{ ${field} ${wholeAnswer(schema, type, depth)} }`, who)
    if (!text.includes('TOO_COMPLEX')) return text
  }
  const texts = await Promise.all(answersApart(type).map((answer) => ask(`{ ${field} ${answer} }`, who)))
  if (texts.length > 0 && !texts.join('').includes('TOO_COMPLEX')) return texts.join('')
  throw new Error(`${field} is too complex even by itself`)
}

async function askRow(type: string, row: { id: string }, who: string) {
  return JSON.parse(await ask(`{ node(id: "${globalId(type, row)}") { id } }`, who)) as {
    data: unknown
    errors?: { extensions: { code: string } }[]
  }
}

const lists = Object.values(schema.getQueryType()?.getFields() ?? {})
  .filter(({ args }) => !args.some(isRequiredArgument))
  .map(({ name, type }): [string, GraphQLNamedType] => [name, getNamedType(type)])

const outside = ['stranger', 'shop', 'manager', 'order clerk', 'courier', 'inspector', 'supervisor']

describe.each(outside)('%s of our branch', (who) => {
  const isShop = who === 'shop' || who === 'stranger'

  test.each(lists)('%s tells nothing about the shops of the other branch', async (name, type) => {
    const text = await askAll(name, type, who)
    expect(text).not.toContain(theirs)
    if (isShop) expect(text).not.toContain(theirOffer)
  })

  test('no row of theirs is found by its id', async () => {
    for (const [type, row] of Object.entries(rows)) {
      const offer = /^(Campaign|CampaignTerms|Guidance|GuidanceVersion)$/.test(type)
      if (offer && !isShop) continue
      const answer = await askRow(type, row, who)
      expect([type, answer.data, answer.errors?.[0]?.extensions.code]).toEqual([
        type,
        { node: null },
        who === 'stranger' ? 'UNAUTHENTICATED' : 'NOT_FOUND',
      ])
    }
  })
})

describe('the questions are good: who may see it, sees it', () => {
  test.each([
    ['admin', ['helpRequests', 'promises', 'retailers', 'traces']],
    ['their manager', ['helpRequests', 'promises', 'retailers', 'traces']],
    ['their shop', ['helpRequests', 'notifications', 'traces', 'viewer']],
  ])('%s', async (who, expected) => {
    const texts = await Promise.all(
      lists.map(async ([name, type]) => [name, await askAll(name, type, who)] as const),
    )
    const seen = texts.filter(([, text]) => text.includes(theirs)).map(([name]) => name)
    expect(seen).toEqual(expect.arrayContaining(expected))
  })

  test('each row is found by the shop that it is about', async () => {
    for (const [type, row] of Object.entries(shopsRows)) {
      const { errors } = await askRow(type, row, 'their shop')
      expect([type, errors ?? []]).toEqual([type, []])
    }
  })

  test('each row is found by the manager whose shop it is about', async () => {
    const forShopOnly = ['Notification', 'NoticePreference', 'Rating', 'AssistedAct']
    const forStaff = Object.entries(rows).filter(([type]) => !forShopOnly.includes(type))
    for (const [type, row] of forStaff) {
      const { errors } = await askRow(type, row, 'their manager')
      expect([type, errors ?? []]).toEqual([type, []])
    }
  })
})
