import type { Point } from '../src/retailer/point.ts'
import { seededRandom } from '../src/routing/seededRandom.ts'
import { addDays, type Weekday, weekdayOf } from '../src/time/localDay.ts'
import type { PlanInput, PlanShop } from '../src/visitPlan/planInput.ts'

/** Two in five shops in villages up to 20 km away, the others in town; a tenth owed four visits, a quarter two. Always alike. */
export function madeUpTerritory({ shops, days }: { shops: number; days: number }): PlanInput {
  const random = seededRandom(3)
  const office: Point = { longitude: 111.6, latitude: 31.9 }
  const first = '2026-11-30'
  const shop = (index: number): PlanShop => {
    const rural = random.next() < 0.4
    const away = rural ? 0.05 + random.next() * 0.15 : random.next() * 0.03
    const direction = random.next() * 2 * Math.PI
    const often = random.next()
    return {
      id: String(index),
      point: {
        longitude: office.longitude + away * Math.cos(direction),
        latitude: office.latitude + away * Math.sin(direction),
      },
      marketType: rural ? 'RURAL' : 'URBAN',
      small: random.next() < 1 / 3,
      owedPerFourWeeks: often < 0.1 ? 4 : often < 0.35 ? 2 : 1,
      serviceMinutes: 15,
      orderWeekday: (1 + random.below(5)) as Weekday,
      dueOn: addDays(first, random.below(30) - 10),
      lockedOn: [],
    }
  }
  const calendar = Array.from({ length: days * 2 }, (_, later) => addDays(first, later)).filter(
    (day) => weekdayOf(day) <= 5,
  )
  return {
    shops: Array.from({ length: shops }, (_, index) => shop(index)),
    days: calendar.slice(0, days).map((day) => ({
      day,
      spans: [
        [540, 720],
        [810, 1020],
      ],
      mostVisits: 25,
    })),
    start: office,
    end: office,
  }
}
