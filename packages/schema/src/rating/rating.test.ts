import { makeHelpRequest, makeOrganisation, makeRetailerOf, makeVisit, now } from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { inviteToRate } from './invite.ts'
import { releaseRatings } from './releaseRatings.ts'

const { db, live, runOk, runRefused } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

const rate = `mutation ($input: RateInput!) { rate(input: $input) {
  ... on Rating { id stars words signed } ... on Refusal { code } ... on InvalidInput { field } } }`
const figures =
  '{ ratingFigures(role: MANAGER) { id isPerson name aggregate { average count shops responseRate } } }'
const quarter = (over: object = {}) => ({
  input: { occasion: 'QUARTER', role: 'MANAGER', stars: 5, ...over },
})

/** When what was rated now can no longer be changed, and so counts. */
const counted = new Date(now.getTime() + 8 * 24 * 3_600_000)

type Figure = { id: string; aggregate: { average: number; count: number; shops: number } | null }
async function ownFigure(at = counted): Promise<Figure['aggregate']> {
  const { manager } = organisation.here
  await releaseRatings(db, at)
  const { ratingFigures } = await runOk(figures, {}, manager, { now: at })
  return ratingFigures.find(({ id }: Figure) => id === manager.id).aggregate
}

describe('a shop rates', () => {
  it('those who served it, on its own visit or settled request, one rating each', async () => {
    const { retailer, manager } = organisation.here
    const visit = await makeVisit(db, {
      retailerId: retailer.id,
      staffId: manager.id,
      status: 'COMPLETED',
      completedAt: now,
    })
    const input = { occasion: 'VISIT', visitId: visit.id, role: 'MANAGER', stars: 4, reasons: ['PUNCTUAL'] }
    const { rate: first } = await runOk(rate, { input }, retailer)
    expect(await runOk(rate, { input: { ...input, stars: 2, reasons: ['LATE'] } }, retailer)).toMatchObject({
      rate: { id: first.id, stars: 2 },
    })
    expect(await runRefused(rate, { input: { ...input, role: 'COURIER' } }, retailer)).toBe('RoleDidNotServe')
    expect(await runRefused(rate, { input: { ...input, stars: 6 } }, retailer)).toBe('InvalidInput')
    expect(await runRefused(rate, { input: { ...input, visitId: undefined } }, retailer)).toBe('InvalidInput')
    const late = { now: new Date(now.getTime() + 8 * 24 * 3_600_000) }
    expect(await runRefused(rate, { input }, retailer, late)).toBe('RatingIsFinal')
  })

  it('uninvited too: a visit and a settled request name who served, to the shop alone', async () => {
    const { here, elsewhere } = organisation
    const { retailer, manager, courier } = here
    const visitRow = { retailerId: retailer.id, staffId: manager.id }
    const visit = await makeVisit(db, { ...visitRow, status: 'COMPLETED', completedAt: now })
    const planned = await makeVisit(db, {
      ...visitRow,
      ...{ status: 'PLANNED', startedAt: null, completedAt: null },
    })
    const requestRow = { retailerId: retailer.id, firstRespondedAt: now }
    const request = await makeHelpRequest(db, { ...requestRow, status: 'RESOLVED', resolvedAt: now })
    const open = await makeHelpRequest(db, { ...requestRow, status: 'IN_PROGRESS' })
    await db.helpRequestEvent.createMany({
      data: [request, open].map(({ id }) => ({
        ...{ requestId: id, sequence: 2, kind: 'REPLIED', at: now, staffId: courier.id },
      })),
    })
    const read = `query ($id: ID!) { node(id: $id) {
      ... on Visit { toRate { role visitId rating { stars } } }
      ... on HelpRequest { toRate { role helpRequestId rating { stars } } } } }`
    const toRate = async (type: string, row: { id: string }, asker: { userId: string }) =>
      (await runOk(read, { id: globalId(type, row) }, asker)).node.toRate
    expect(await toRate('Visit', visit, retailer)).toEqual([
      { role: 'MANAGER', visitId: visit.id, rating: null },
    ])
    await runOk(
      rate,
      { input: { occasion: 'VISIT', visitId: visit.id, role: 'MANAGER', stars: 3 } },
      retailer,
    )
    expect(await toRate('Visit', visit, retailer)).toMatchObject([{ rating: { stars: 3 } }])
    const mine = '{ myRatings { role visitId rating { stars editableUntil } } }'
    expect((await runOk(mine, {}, retailer)).myRatings[0]).toMatchObject({
      ...{ role: 'MANAGER', visitId: visit.id, rating: { stars: 3 } },
    })
    expect((await runOk(mine, {}, elsewhere.retailer)).myRatings).toEqual([])
    expect(await toRate('Visit', visit, manager)).toEqual([])
    expect(await toRate('Visit', planned, retailer)).toEqual([])
    expect(await toRate('HelpRequest', request, retailer)).toEqual([
      { role: 'COURIER', helpRequestId: request.id, rating: null },
    ])
    expect(await toRate('HelpRequest', open, retailer)).toEqual([])
    expect(await runRefused(read, { id: globalId('Visit', visit) }, elsewhere.retailer)).toBe('NOT_FOUND')
  })

  it('nothing that is another shop’s, and staff rate nobody', async () => {
    const { here, elsewhere } = organisation
    const visit = await makeVisit(db, {
      retailerId: here.retailer.id,
      staffId: here.manager.id,
      status: 'COMPLETED',
    })
    const open = await makeHelpRequest(db, { retailerId: here.retailer.id })
    const input = (over: object) => ({ input: { role: 'MANAGER', stars: 5, ...over } })
    expect(await runRefused(rate, input({ occasion: 'VISIT', visitId: visit.id }), elsewhere.retailer)).toBe(
      'NOT_FOUND',
    )
    expect(
      await runRefused(rate, input({ occasion: 'REQUEST', helpRequestId: open.id }), here.retailer),
    ).toBe('NOT_FOUND')
    expect(await runRefused(rate, quarter(), here.manager)).toBe('FORBIDDEN')
    expect(await runRefused(rate, quarter(), null)).toBe('UNAUTHENTICATED')
  })

  it('is invited at most once in fourteen days', async () => {
    const { retailer } = organisation.elsewhere
    const occasion = { kind: 'QUARTER' as const, visitId: null, helpRequestId: null, quarter: '2026Q4' }
    await inviteToRate({ db, live, now }, retailer.id, occasion)
    await inviteToRate({ db, live, now: new Date(now.getTime() + 13 * 24 * 3_600_000) }, retailer.id, {
      ...occasion,
      quarter: '2027Q1',
    })
    expect(await db.ratingInvitation.count({ where: { retailerId: retailer.id } })).toBe(4)
    const { toRate } = await runOk('{ toRate { role staff { name } } }', {}, retailer)
    expect(toRate).toHaveLength(4)
    const later = 'mutation { rateLater { ... on Retailer { id } ... on Refusal { code } } }'
    expect(await runOk(later, {}, retailer)).toEqual({ rateLater: { id: globalId('Retailer', retailer) } })
    expect((await runOk('{ toRate { role } }', {}, retailer)).toRate).toEqual([])
  })
})

describe('what the staff see of ratings', () => {
  it('is nothing below five shops, and then only the whole', async () => {
    const { here, elsewhere, admin, supervisor } = organisation
    for (let shop = 0; shop < 4; shop++)
      await runOk(
        rate,
        quarter({ stars: shop % 2 ? 5 : 1, words: `话 ${shop}` }),
        await makeRetailerOf(db, here.territory),
      )
    expect(await ownFigure(now)).toBeNull()
    expect(await ownFigure()).toMatchObject({ shops: 5 })
    const words = `{ ratingWords(role: MANAGER, staffId: "${here.manager.id}") }`
    const later = { now: counted }
    expect((await runOk(words, {}, here.manager, later)).ratingWords.toSorted()).toEqual([
      '话 0',
      '话 1',
      '话 2',
      '话 3',
    ])
    expect((await runOk(words, {}, supervisor, later)).ratingWords).toHaveLength(4)
    expect(await runRefused(words, {}, elsewhere.manager)).toBe('NOT_FOUND')
    expect(await runRefused(words, {}, here.retailer)).toBe('FORBIDDEN')
    const { ratingFigures } = await runOk(figures, {}, admin, later)
    const other = ratingFigures.find(({ id }: Figure) => id === elsewhere.manager.id)
    expect(other.aggregate).toBeNull()
  })

  it('does not move by one more rating', async () => {
    const before = await ownFigure()
    await runOk(rate, quarter({ stars: 1 }), await makeRetailerOf(db, organisation.here.territory))
    expect(await ownFigure()).toEqual(before)
  })

  it('holds a rating as it was last changed, and no change after that', async () => {
    const { territory, manager } = organisation.elsewhere
    const shops = []
    for (let index = 0; index < 5; index++) shops.push(await makeRetailerOf(db, territory))
    for (const shop of shops) await runOk(rate, quarter(), shop)
    const last = shops[0]!
    await runOk(rate, quarter({ stars: 1 }), last, { now: new Date(now.getTime() + 3_600_000) })
    expect(await runRefused(rate, quarter(), last, { now: counted })).toBe('RatingIsFinal')
    await releaseRatings(db, counted)
    // As if it had been on its way while the batch was made.
    expect(await runRefused(rate, quarter(), last)).toBe('RatingIsFinal')
    const { ratingFigures } = await runOk(figures, {}, organisation.admin, { now: counted })
    expect(ratingFigures.find(({ id }: Figure) => id === manager.id).aggregate).toMatchObject({ count: 5 })
    const sum = await db.rating.aggregate({
      where: { batch: { staffId: manager.id } },
      _sum: { stars: true },
    })
    expect(sum._sum.stars).toBe(21)
  })

  it('is never one rating, by no path', async () => {
    const { here, supervisor, admin, elsewhere } = organisation
    const rating = await db.rating.findFirstOrThrow({ where: { retailerId: here.retailer.id } })
    const read = 'query ($id: ID!) { node(id: $id) { ... on Rating { stars } } }'
    const id = globalId('Rating', rating)
    for (const asker of [here.manager, here.courier, supervisor, admin, elsewhere.retailer])
      expect(await runRefused(read, { id }, asker)).toBe('NOT_FOUND')
    expect((await runOk(read, { id }, here.retailer)).node.stars).toBe(rating.stars)
    expect(await runRefused(figures, {}, here.retailer)).toBe('FORBIDDEN')
    expect(await runRefused(figures, {}, null)).toBe('UNAUTHENTICATED')
  })

  it('is one’s own figure and one’s department, a supervisor’s region, an admin’s company', async () => {
    const { here, otherSupervisor, admin } = organisation
    const ids = async (asker: { userId: string }) =>
      (await runOk(figures, {}, asker)).ratingFigures.map(({ id }: Figure) => id) as string[]
    expect(await ids(here.manager)).toEqual([organisation.department.id, here.manager.id])
    expect(await ids(otherSupervisor)).not.toContain(here.manager.id)
    expect(await ids(admin)).toContain(here.manager.id)
  })
})

describe('an invitation', () => {
  const reply =
    'mutation ($id: ID!, $key: UUID!) { replyToHelpRequest(id: $id, words: "来了", idempotencyKey: $key) { ... on HelpRequest { status } ... on Refusal { code } } }'
  const close =
    'mutation ($id: ID!) { closeHelpRequest(id: $id) { ... on HelpRequest { status } ... on Refusal { code } } }'
  const invitations = (retailerId: string) => db.ratingInvitation.findMany({ where: { retailerId } })

  it.each([
    ['complaint', { category: 'COMPLAINT', desk: 'SUPERVISOR' }],
    ['confidential request', { confidential: true }],
  ] as const)(
    'does not come for a %s, which some of those who serve must not know of',
    async (_what, over) => {
      const { here } = organisation
      const retailer = await makeRetailerOf(db, here.territory)
      const request = await makeHelpRequest(db, {
        retailerId: retailer.id,
        ...over,
        status: 'IN_PROGRESS',
        firstRespondedAt: now,
      })
      await db.helpRequestEvent.create({
        data: { requestId: request.id, sequence: 2, kind: 'REPLIED', at: now, staffId: here.manager.id },
      })
      const resolve =
        'mutation ($id: ID!) { resolveHelpRequest(id: $id) { ... on HelpRequest { status } ... on Refusal { code } } }'
      await runOk(resolve, { id: globalId('HelpRequest', request) }, organisation.admin)
      expect(await invitations(retailer.id)).toEqual([])
    },
  )

  it('comes too when the shop settles an answered request before the staff do', async () => {
    const { manager, territory } = organisation.here
    const retailer = await makeRetailerOf(db, territory)
    const request = await makeHelpRequest(db, { retailerId: retailer.id })
    const id = globalId('HelpRequest', request)
    await runOk(reply, { id, key: crypto.randomUUID() }, manager)
    await runOk(close, { id }, retailer)
    expect(await invitations(retailer.id)).toMatchObject([{ staffId: manager.id, helpRequestId: request.id }])
  })

  it('does not come for a request that its shop took back before anybody answered', async () => {
    const retailer = await makeRetailerOf(db, organisation.here.territory)
    const request = await makeHelpRequest(db, { retailerId: retailer.id })
    await runOk(close, { id: globalId('HelpRequest', request) }, retailer)
    expect(await invitations(retailer.id)).toEqual([])
  })
})
