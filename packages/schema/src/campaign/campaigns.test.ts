import { campaignStatuses, statusAt } from '@kewo/domain'
import { daysFromNow, makeBrand, makeCampaign, makeOrganisation, now } from '@kewo/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { useSchema } from '../../test/useSchema.ts'
import { statusWhere } from './statusWhere.ts'

const { db, runOk } = useSchema()
let organisation: Awaited<ReturnType<typeof makeOrganisation>>

beforeAll(async () => {
  organisation = await makeOrganisation(db)
})

describe('the list', () => {
  const list = `query ($filter: CampaignFilter, $orderBy: CampaignOrder, $after: String) {
    campaigns(filter: $filter, orderBy: $orderBy, first: 2, after: $after) { totalCount nodes { title status } pageInfo { endCursor } } }`

  it('filters by status exactly as the rule decides it', async () => {
    for (const [publishedAt, cancelledAt, startsAt, endsAt] of [
      [null, null, null, null],
      [null, now, null, null],
      [now, null, daysFromNow(1), daysFromNow(2)],
      [now, null, now, daysFromNow(2)],
      [now, null, daysFromNow(-2), now],
      [now, daysFromNow(1), daysFromNow(-2), daysFromNow(2)],
      [now, now, daysFromNow(-2), daysFromNow(2)],
    ])
      await makeCampaign(db, { publishedAt, cancelledAt, startsAt, endsAt })
    const all = await db.campaign.findMany()
    for (const status of campaignStatuses) {
      const rows = await db.campaign.findMany({ where: statusWhere(status, now) })
      const meant = all.filter((campaign) => statusAt(campaign, now) === status)
      expect(rows.map(({ id }) => id).toSorted()).toEqual(meant.map(({ id }) => id).toSorted())
    }
  })

  it('searches by title and brand, sorts, and pages by cursor', async () => {
    const brand = await makeBrand(db, { name: '丹江老窖' })
    for (const days of [3, 1, 2])
      await makeCampaign(db, { brandId: brand.id, title: `第 ${days} 个`, endsAt: daysFromNow(days) })
    const asked = { filter: { search: '丹江' }, orderBy: 'ENDS' }
    const first = (await runOk(list, asked, organisation.here.manager)).campaigns
    expect([first.totalCount, first.nodes[0].title, first.nodes[1].title]).toEqual([3, '第 1 个', '第 2 个'])
    const second = (
      await runOk(list, { ...asked, after: first.pageInfo.endCursor }, organisation.here.manager)
    ).campaigns
    expect(second.nodes).toEqual([{ title: '第 3 个', status: 'LIVE' }])
  })

  it('the calendar finds what lasts at some time in it, by the first and the last instant', async () => {
    const title = '日历上的活动'
    await makeCampaign(db, { title, startsAt: daysFromNow(-3), endsAt: daysFromNow(3) })
    await makeCampaign(db, { title, startsAt: null, endsAt: null, publishedAt: null })
    const lasting = `query ($from: DateTime!, $until: DateTime!) {
      campaigns(filter: { search: "日历上的活动", lasting: { from: $from, until: $until } }) { totalCount } }`
    const between = async (from: number, until: number) => {
      const span = { from: daysFromNow(from).toISOString(), until: daysFromNow(until).toISOString() }
      return (await runOk(lasting, span, organisation.admin)).campaigns.totalCount
    }
    expect(await between(-9, 9)).toBe(1)
    expect(await between(-1, 1)).toBe(1)
    expect(await between(2.9, 9)).toBe(1)
    expect(await between(3, 9)).toBe(0)
    expect(await between(-9, -3)).toBe(0)
    expect(await between(-9, -2.9)).toBe(1)
  })
})
