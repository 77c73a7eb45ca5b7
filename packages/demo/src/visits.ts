import { checkGeofence, dateColumnOf, defaultGeofence, instantAt, type LocalDay } from '@kewo/domain'
import type { Demo } from './demo.ts'
import { moved } from './places.ts'
import type { Random } from './random.ts'
import type { DemoShop } from './retailers.ts'
import type { DemoStaff } from './staff.ts'
import { cancelReasons, missedReasons } from './texts/visitReasons.ts'
import type { DemoRows } from './writeRows.ts'

export type DemoVisit = DemoRows['Visit'] & { id: string; shop: DemoShop; staff: DemoStaff; day: LocalDay }
export type CompletedVisit = DemoVisit & { startedAt: Date; completedAt: Date }

const lunch = [11 * 60 + 50, 13 * 60 + 30] as const
const endOfWork = 16 * 60 + 55

/** One manager's day among the shops, in order; a call that came to nothing says why. */
export function visitsOnDay(
  demo: Demo,
  random: Random,
  id: (at: Date) => string,
  {
    staff,
    shops,
    day,
    missed,
  }: { staff: DemoStaff; shops: readonly DemoShop[]; day: LocalDay; missed: number },
): DemoVisit[] {
  let minutes = 9 * 60 + random.int(0, 14)
  return shops.map((shop, index): DemoVisit => {
    const planned = plannedVisit(demo, id, { staff, shop, day, order: index + 1 })
    const length = random.int(11, 24)
    if (minutes > lunch[0] - 6 && minutes < lunch[1]) minutes = lunch[1] + random.int(0, 8)
    if (minutes + length > endOfWork)
      return {
        ...planned,
        status: 'MISSED',
        ...calledOff(demo, day, endOfWork + index),
        reason: '前面几家耽搁久了，没赶上，改约下次',
      }
    if (random.chance(missed)) {
      const shut = random.chance(0.6)
      const at = calledOff(demo, day, minutes)
      minutes += 7
      return {
        ...planned,
        status: shut ? 'MISSED' : 'CANCELLED',
        ...at,
        reason: random.pick(shut ? missedReasons : cancelReasons),
      }
    }
    const begun = minutes
    minutes += length + random.int(4, 13)
    return completed(demo, random, planned, begun, length)
  })
}

/** One more call when the round is done. */
export function lastVisitOfDay(
  demo: Demo,
  random: Random,
  id: (at: Date) => string,
  stop: { staff: DemoStaff; shop: DemoShop; day: LocalDay; order: number },
): DemoVisit {
  return completed(demo, random, plannedVisit(demo, id, stop), endOfWork + 2, 19)
}

function completed(
  demo: Demo,
  random: Random,
  planned: DemoVisit,
  minutes: number,
  length: number,
): DemoVisit {
  const startedAt = instantAt(planned.day, minutes, demo.timeZone)
  const completedAt = instantAt(planned.day, minutes + length, demo.timeZone)
  return {
    ...planned,
    status: 'COMPLETED',
    startedAt,
    ...whereabouts(random, planned.shop),
    completedAt,
    updatedAt: completedAt,
  }
}

function calledOff(demo: Demo, day: LocalDay, minutes: number) {
  const cancelledAt = instantAt(day, minutes, demo.timeZone)
  return { cancelledAt, updatedAt: cancelledAt }
}

export function plannedVisit(
  demo: Demo,
  id: (at: Date) => string,
  { staff, shop, day, order }: { staff: DemoStaff; shop: DemoShop; day: LocalDay; order: number },
): DemoVisit {
  // Planned on the evening before; one for a day to come is no newer than now.
  const evening = instantAt(day, -7 * 60 + order, demo.timeZone)
  const createdAt = evening < demo.now ? evening : new Date(demo.now.getTime() - 3_600_000 + order * 1000)
  return {
    id: id(createdAt),
    shop,
    staff,
    day,
    retailerId: shop.id,
    staffId: staff.id,
    status: 'PLANNED',
    plannedOn: dateColumnOf(day),
    plannedOrder: order,
    ...{ fromPlan: false, outsideFence: false },
    createdAt,
    updatedAt: createdAt,
  }
}

/** Where the person stood: almost always at the shop, now and then far off or without a signal. */
function whereabouts(random: Random, shop: DemoShop) {
  const known = shop.placeStatus === 'KNOWN' ? shop.point : null
  const metres = random.chance(0.035) ? random.int(260, 1400) : random.int(3, 90)
  const [east, north] = [(random.around() * metres) / 900, (random.around() * metres) / 900]
  const stood = random.chance(0.02) || !shop.point ? null : moved(shop.point, east, north)
  const accuracyMetres = stood && 4 + (metres % 37)
  const fix = stood && { point: stood, accuracyMetres }
  const { distanceMetres, marked } = checkGeofence(defaultGeofence, known, fix)
  return {
    startLongitude: stood?.longitude ?? null,
    startLatitude: stood?.latitude ?? null,
    startAccuracyMetres: accuracyMetres,
    startDistanceMetres: distanceMetres,
    outsideFence: marked,
    endLongitude: stood?.longitude ?? null,
    endLatitude: stood?.latitude ?? null,
    endAccuracyMetres: accuracyMetres,
  }
}

/** The row of a visit, without what only the demo needs to know of it. */
export function visitRow({ shop: _shop, staff: _staff, day: _day, ...row }: DemoVisit): DemoRows['Visit'] {
  return row
}

export function isCompleted(visit: DemoVisit): visit is CompletedVisit {
  return visit.status === 'COMPLETED'
}
