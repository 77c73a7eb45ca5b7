import { randomUUID } from 'node:crypto'
import { type Quotas, usualQuotas } from '@kewo/domain'
import { makeOrganisation, now } from '@kewo/testkit'
import { getNamedType, isCompositeType } from 'graphql'
import { beforeAll, describe, expect, test } from 'vitest'
import { minimalArgs } from '../../test/minimalArgs.ts'
import { useSchema } from '../../test/useSchema.ts'
import { schema } from '../index.ts'

const { db, refusalOf, runOk } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>
beforeAll(async () => void (organisation = await makeOrganisation(db)))

const mutations = Object.values(schema.getMutationType()!.getFields())
const one = { most: 1, minutes: 1 }
const once: Quotas = { any: { retailer: one, staff: one }, acts: {} }
const open = `mutation ($input: OpenHelpRequestInput!) { openHelpRequest(input: $input) { ... on HelpRequest { id }
  ... on InvalidInput { code message } } }`
const inputOf = (idempotencyKey: string) => ({
  input: { category: 'DISPLAY', urgency: 'URGENT', words: '货架坏了', idempotencyKey },
})

/** What is not counted, for a count is kept: each is held back by itself. */
const uncounted = ['sayReplying']

test('what is not counted is named here', () => {
  const names = mutations.filter(({ extensions }) => extensions['uncounted']).map(({ name }) => name)
  expect(names).toEqual(uncounted)
})

describe('whoever has used up the quota is refused by every mutation that is counted', () => {
  test.each(['shop', 'admin'])('%s', async (who) => {
    const asker = who === 'shop' ? organisation.here.retailer : organisation.admin
    const { userId } = asker
    await db.recentWrite.create({ data: { userId: userId!, act: 'any', key: randomUUID(), at: now } })
    const id = Buffer.from('Retailer:01932d6e-0000-7000-8000-000000000000').toString('base64')
    for (const { name, args, type } of mutations.filter((each) => !uncounted.includes(each.name))) {
      const below = isCompositeType(getNamedType(type)) ? '{ __typename }' : ''
      const { code } = await refusalOf(
        `mutation { ${name}${minimalArgs(args, id)} ${below} }`,
        {},
        { userId: userId! },
        { quotas: once },
      )
      expect([name, code]).toEqual([name, 'TOO_MANY'])
    }
    await db.recentWrite.deleteMany()
  })
})

test('what takes the attention of others runs out sooner, says when again, and comes back', async () => {
  const shop = { userId: organisation.here.retailer.userId! }
  const { most, minutes } = usualQuotas.acts['openHelpRequest']!
  const quotas = usualQuotas
  const keys = Array.from({ length: most }, () => randomUUID())
  for (const [index, key] of keys.entries())
    await runOk(open, inputOf(key), shop, { quotas, now: new Date(now.getTime() + index * 5_000) })
  const soon = new Date(now.getTime() + 5 * 60_000)
  const refused = await refusalOf(open, inputOf(randomUUID()), shop, { quotas, now: soon })
  expect(refused).toEqual({ code: 'TOO_MANY', message: expect.stringContaining(`${minutes - 5} min`) })
  expect(refused.message).toMatch(/分钟后再试/)

  // The answer to the last one was lost: it is sent again, as often as need be.
  for (let again = 0; again < 3; again++)
    await runOk(open, inputOf(keys.at(-1)!), shop, { quotas, now: soon })
  expect(await db.recentWrite.count({ where: shop })).toBe(most)
  expect(await db.helpRequest.count()).toBe(most)

  const later = new Date(now.getTime() + (minutes + 1) * 60_000)
  await runOk(open, inputOf(randomUUID()), shop, { quotas, now: later })
})

test('an act that has a quota of its own is a mutation, and its quota is the narrower one', () => {
  for (const [act, { most, minutes }] of Object.entries(usualQuotas.acts)) {
    expect(mutations.map(({ name }) => name)).toContain(act)
    expect(most / minutes).toBeLessThan(usualQuotas.any.retailer.most / usualQuotas.any.retailer.minutes)
  }
})
