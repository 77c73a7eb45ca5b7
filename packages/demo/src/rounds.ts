import { type LocalDay, metresBetween, addDays, daysBetween } from '@kewo/domain'
import { type Demo, worksOn } from './demo.ts'
import type { Random } from './random.ts'
import type { DemoShop } from './retailers.ts'

/** Working days after which a manager is round: a little under four weeks, so that a lost day can be made up. */
const daysARound = 18

/** The shops of a territory in daily rounds of neighbours: sorted by direction from the middle, nearest first within a day. */
export function roundsOf(random: Random, shops: readonly DemoShop[]): DemoShop[][] {
  const open = shops.filter(({ closedAt }) => closedAt === null)
  const points = open.flatMap(({ point, placeStatus }) => (point && placeStatus === 'KNOWN' ? [point] : []))
  const middle = {
    longitude: points.reduce((sum, { longitude }) => sum + longitude, 0) / points.length,
    latitude: points.reduce((sum, { latitude }) => sum + latitude, 0) / points.length,
  }
  const direction = ({ point, placeStatus }: DemoShop) =>
    point && placeStatus === 'KNOWN'
      ? Math.atan2(point.latitude - middle.latitude, point.longitude - middle.longitude)
      : random.around() * Math.PI
  const sorted = open
    .map((shop) => ({ shop, angle: direction(shop) }))
    .toSorted((one, other) => one.angle - other.angle)
    .map(({ shop }) => shop)
  return Array.from({ length: daysARound }, (_, day) => {
    const from = Math.floor((sorted.length * day) / daysARound)
    const to = Math.floor((sorted.length * (day + 1)) / daysARound)
    return nearestFirst(sorted.slice(from, to))
  })
}

function nearestFirst(shops: readonly DemoShop[]): DemoShop[] {
  const [first, ...left] = shops
  const ordered = first ? [first] : []
  while (left.length > 0) {
    const from = ordered.at(-1)!
    const away = left.map((shop) => (from.point && shop.point ? metresBetween(from.point, shop.point) : 0))
    ordered.push(...left.splice(away.indexOf(Math.min(...away)), 1))
  }
  return ordered
}

/** The days from `first` to yesterday on which a manager is out: working days, less leave, training and illness. */
export function daysOut(demo: Demo, random: Random, first: LocalDay): LocalDay[] {
  const days = Array.from({ length: daysBetween(first, demo.today) }, (_, count) => addDays(first, count))
  return days.filter((day) => worksOn(demo, day) && !random.chance(0.045))
}
