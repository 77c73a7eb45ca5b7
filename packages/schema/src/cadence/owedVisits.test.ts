import { dayFromNow, daysFromNow, makeCadence, makeOrganisation, makeRetailerOf } from '@kewo/testkit'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { globalId, useSchema } from '../../test/useSchema.ts'
import { cadenceShop, owedVisitsOf } from './owedVisits.ts'

const { db, contextFor, runOk } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeEach(async () => {
  await db.cadence.deleteMany()
  organisation = await makeOrganisation(db)
})

const read = `query ($id: ID!) { node(id: $id) { ... on Retailer { owedPerFourWeeks visitDueOn cadenceState } } }`

describe('what a shop is owed', () => {
  it('is one visit where no cadence means it, else the largest number, regions with all below', async () => {
    const { here, elsewhere, company, east } = organisation
    const best = await makeRetailerOf(db, here.territory, { grade: 28, format: 'TOBACCO_SPECIALIST' })
    const shops = () =>
      db.retailer.findMany({
        where: { id: { in: [here.retailer.id, elsewhere.retailer.id, best.id] } },
        select: cadenceShop,
      })
    const owed = async () => {
      const numbers = await owedVisitsOf(db, await shops())
      return [here.retailer, elsewhere.retailer, best].map(({ id }) => numbers.get(id))
    }
    expect(await owed()).toEqual([1, 1, 1])
    await makeCadence(db, { owedPerFourWeeks: 2 }, { regionIds: [east.id] })
    await makeCadence(db, { owedPerFourWeeks: 4 }, { gradeFrom: 25 })
    expect(await owed()).toEqual([2, 1, 4])
    await makeCadence(db, { owedPerFourWeeks: 0 }, { regionIds: [company.id] })
    expect(await owed()).toEqual([2, 0, 4])
    expect(await owedVisitsOf(db, [])).toEqual(new Map())
  })

  it('moves the day of the next visit, and how the shop stands', async () => {
    const { here } = organisation
    const { id } = here.retailer
    await db.retailer.update({ where: { id }, data: { lastVisitedAt: daysFromNow(-10) } })
    const ask = async () => (await runOk(read, { id: globalId('Retailer', { id }) }, here.manager)).node
    const due = (fromNow: number) => dayFromNow(fromNow).toISOString().slice(0, 10)
    expect(await ask()).toEqual({ owedPerFourWeeks: 1, visitDueOn: due(18), cadenceState: 'ON_TRACK' })
    const cadence = await makeCadence(db, { owedPerFourWeeks: 4 }, { includeRetailerIds: [id] })
    expect(await ask()).toEqual({ owedPerFourWeeks: 4, visitDueOn: due(-3), cadenceState: 'OVERDUE' })
    await db.cadence.update({ where: { id: cadence.id }, data: { owedPerFourWeeks: 0 } })
    expect(await ask()).toEqual({ owedPerFourWeeks: 0, visitDueOn: null, cadenceState: 'ON_TRACK' })
  })

  it('is asked of PostgreSQL once, however many shops a list shows', async () => {
    const { here } = organisation
    for (const grade of [3, 12, 27]) await makeRetailerOf(db, here.territory, { grade })
    await makeCadence(db)
    const loading = vi.spyOn((await contextFor(here.manager, {})).db.cadence, 'findMany')
    const list = '{ retailers { nodes { owedPerFourWeeks visitDueOn cadenceState region { name } } } }'
    const { retailers } = await runOk(list, {}, here.manager)
    expect(retailers.nodes.map((shop: { owedPerFourWeeks: number }) => shop.owedPerFourWeeks)).toEqual([
      2, 2, 2, 2,
    ])
    expect(loading).toHaveBeenCalledTimes(1)
    loading.mockRestore()
  })
})
