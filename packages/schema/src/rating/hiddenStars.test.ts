import { makeHelpRequest, makeOrganisation, makeRetailerOf, makeVisit, now } from '@kewo/testkit'
import { beforeAll, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { schema } from '../index.ts'

const { db, runOk } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const later = (minutes: number) => ({ now: new Date(now.getTime() + minutes * 60_000) })

/** Every field of a rating that there is, also those added tomorrow. */
const everything = () => {
  const type = schema.getType('Rating')
  if (!type || !('getFields' in type)) throw new Error('There are no ratings')
  return Object.keys(type.getFields())
    .map((name) => (name === 'staff' ? 'staff { id }' : name))
    .join(' ')
}

const rate = 'mutation ($input: RateInput!) { rate(input: $input) { ... on Rating { id } } }'
const reset = 'mutation ($id: ID!) { resetRetailerPassword(id: $id) { userName } }'

type Given = { stars: number; reasons: string[]; words: string | null; signed: boolean }

/** A shop that has given the same answer on every kind of occasion. */
async function shopThatGave(given: Given) {
  const { territory, manager } = organisation.here
  const retailer = await makeRetailerOf(db, territory, { name: '同名店' })
  const about = { retailerId: retailer.id, staffId: manager.id }
  const visit = await makeVisit(db, { ...about, status: 'COMPLETED', completedAt: now })
  const request = await makeHelpRequest(db, {
    ...{ retailerId: retailer.id, status: 'RESOLVED', resolvedAt: now },
  })
  const places = [{ occasion: 'VISIT', visitId: visit.id }, { occasion: 'QUARTER' }]
  const ids: string[] = []
  for (const place of places) {
    const { rate: rated } = await runOk(rate, { input: { ...place, role: 'MANAGER', ...given } }, retailer)
    ids.push(rated.id)
  }
  return { retailer, visit, request, ids }
}

type Shop = Awaited<ReturnType<typeof shopThatGave>>

/** All that the sign-in of a shop can read of its ratings, by every path; ids and names of this shop made alike. */
async function seenBy({ retailer, visit, request, ids }: Shop, minutes: number): Promise<string> {
  const fields = `{ ${everything()} }`
  const answers = [
    ...(await Promise.all(
      ids.map((id) =>
        runOk(
          `query ($id: ID!) { node(id: $id) { ... on Rating ${fields} } }`,
          { id },
          retailer,
          later(minutes),
        ),
      ),
    )),
    await runOk(
      `{ myTeamToRate { role rating ${fields} } toRate { role rating ${fields} } myRatings { role rating ${fields} } }`,
      {},
      retailer,
      later(minutes),
    ),
    await runOk(
      `query ($visit: ID!, $request: ID!) {
        visit: node(id: $visit) { ... on Visit { toRate { role rating ${fields} } } }
        request: node(id: $request) { ... on HelpRequest { toRate { role rating ${fields} } } } }`,
      { visit: globalId('Visit', visit), request: globalId('HelpRequest', request) },
      retailer,
      later(minutes),
    ),
  ]
  return ids.reduce((text, id, index) => text.replaceAll(id, `rating ${index}`), JSON.stringify(answers))
}

it('after staff have made the password, nothing tells a shop that gave one star from one that gave five', async () => {
  const poor = await shopThatGave({ stars: 1, reasons: ['LATE'], words: '来得太晚', signed: false })
  const good = await shopThatGave({ stars: 5, reasons: ['PUNCTUAL'], words: null, signed: true })
  expect(await seenBy(poor, 1)).not.toBe(await seenBy(good, 1))
  for (const { retailer } of [poor, good])
    await runOk(reset, { id: globalId('Retailer', retailer) }, organisation.admin, later(2))

  // Whoever knows the password that was made sets another one, as a shop does, and looks again.
  for (const { retailer } of [poor, good])
    await db.user.update({ where: { id: retailer.userId }, data: { mustChangePassword: false } })
  const seen = await seenBy(poor, 3)
  expect(seen).toBe(await seenBy(good, 3))
  expect(seen).toContain('"hidden":true')
  expect(seen).not.toMatch(/来得太晚|LATE|PUNCTUAL|"stars":\d/)
})

it('what is given anew after that is shown, and only that', async () => {
  const shop = await shopThatGave({ stars: 2, reasons: ['LATE'], words: '慢', signed: false })
  const { retailer, visit } = shop
  await runOk(reset, { id: globalId('Retailer', retailer) }, organisation.admin, later(2))
  await db.user.update({ where: { id: retailer.userId }, data: { mustChangePassword: false } })
  const input = { occasion: 'VISIT', visitId: visit.id, role: 'MANAGER', stars: 4 }
  await runOk(rate, { input }, retailer, later(3))
  const seen = await seenBy(shop, 4)
  expect(seen).toContain('"stars":4')
  expect(seen).not.toMatch(/"stars":2|LATE|慢/)
})
