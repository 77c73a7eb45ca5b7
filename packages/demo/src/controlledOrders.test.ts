import { addDays, campaignWeeks, dayOfDateColumn, effectOf, type ShopFigures, sumsOf } from '@kewo/domain'
import { beforeAll, expect, it } from 'vitest'
import { makeCatalogue } from './brands.ts'
import { type DemoCampaign, makeCampaigns } from './campaigns.ts'
import { controlledOrders, trueEffect } from './controlledOrders.ts'
import { type Demo, startDemo } from './demo.ts'
import { makeRegions } from './regions.ts'
import { type DemoShop, makeShops } from './retailers.ts'
import { makePeople } from './staff.ts'

// The demo is made for the day it is opened on, and each day draws anew.
const days = Array.from({ length: 20 }, (_, index) => addDays('2026-11-30', index))
const demos = days.map((day) => startDemo(new Date(`${day}T02:00:00Z`), 'Asia/Shanghai'))

type World = { shops: DemoShop[]; campaigns: DemoCampaign[] }
let worlds: World[]

beforeAll(() => {
  worlds = demos.map((demo) => {
    const regions = makeRegions(demo)
    const { admins } = makePeople(demo, regions)
    const taken = new Set<string>()
    const shops = regions.territories.flatMap((territory) => makeShops(demo, territory, taken))
    const setting = { regions, ...makeCatalogue(demo), admins, shops }
    return { shops, campaigns: makeCampaigns(demo, setting, () => 'picture') }
  })
})

function effectOn(demo: Demo, { shops, campaigns }: World) {
  const campaign = campaigns.find(({ draw }) => draw !== null)!
  const lines = controlledOrders(demo, campaigns, shops)
  const { before, since } = campaignWeeks(campaign.dates, demo.now, demo.timeZone)
  const mondayOf = ({ week }: (typeof lines)[number]) => dayOfDateColumn(week as Date)
  const known = since.filter((week) => lines.some((line) => mondayOf(line) === week))
  const unitsOf = new Map<string, ShopFigures>()
  for (const line of lines) {
    const units = unitsOf.get(line.retailerId) ?? { before: 0, after: 0 }
    if (before.includes(mondayOf(line))) units.before += (line.wanted * 4) / before.length
    if (known.includes(mondayOf(line))) units.after += (line.wanted * 4) / known.length
    unitsOf.set(line.retailerId, units)
  }
  const side = (inControl: boolean) =>
    sumsOf(
      campaign
        .draw!.drawn.filter((shop) => shop.inControl === inControl)
        .map(({ retailerId }) => unitsOf.get(retailerId) ?? { before: 0, after: 0 }),
    )
  return effectOf(side(false), side(true))!
}

it('the results find the effect that the demo has put there, on every day, and its size on all but a few', () => {
  const effects = demos.map((demo, index) => effectOn(demo, worlds[index]!))
  for (const { low } of effects) expect(low).toBeGreaterThan(0)
  const held = effects.filter(({ low, high }) => low < trueEffect && trueEffect < high)
  // 19 of 20 are to be expected; below 16 it would be three times in ten thousand.
  expect(held.length).toBeGreaterThanOrEqual(16)
})

it('the shop that people look at first is told', () => {
  for (const { shops, campaigns } of worlds) {
    const own = shops.find(({ user }) => user.username === 'shop')!
    for (const { draw } of campaigns) expect(draw?.control.has(own.id) ?? false).toBe(false)
  }
})
