import {
  addDays,
  countryBoxes,
  dateColumnOf,
  type BusinessDistrict,
  type Format,
  type MarketType,
  medianPoint,
  type PlaceStatus,
  placeStatusOf,
  type Point,
  type Weekday,
} from '@kewo/domain'
import { companyAge } from './company.ts'
import type { Demo } from './demo.ts'
import { licenceFrom } from './licence.ts'
import { phoneFrom } from './phone.ts'
import { mapOf, moved, near } from './places.ts'
import { type Random } from './random.ts'
import type { DemoTerritory } from './regions.ts'
import { shopNamer } from './shopNames.ts'
import { type KnownShop, knownShops } from './texts/knownShops.ts'
import { familyNames, givenNames } from './texts/people.ts'
import type { DemoUser } from './users.ts'
import { districtWeights, formatWeights, middleGrade, orderWeekdayWeights } from './weights.ts'
import type { WriteRows } from './writeRows.ts'

export type DemoShop = {
  id: string
  licenceNumber: string
  licenceExpiresOn: Date | null
  licenceHasNoEnd: boolean
  licenceUnread: string | null
  licenceRevokedAt: Date | null
  name: string
  holderName: string
  /** How staff speak to the owner: 王姐, 老李. */
  calledName: string
  phone: string
  address: string
  territory: DemoTerritory
  format: Format
  marketType: MarketType
  businessDistrict: BusinessDistrict
  grade: number | null
  point: Point | null
  placeStatus: PlaceStatus
  areaSquareMetres: number | null
  orderWeekday: Weekday | null
  deliveryWeekday: Weekday | null
  openedOn: Date
  closedAt: Date | null
  user: DemoUser
  createdAt: Date
  /** When somebody was last there to the end; the visits fill it in. */
  lastVisitedAt: Date | null
}

/** The shops of one territory. `taken` are the names of all shops so far. */
export function makeShops(demo: Demo, territory: DemoTerritory, taken: Set<string>): DemoShop[] {
  const random = demo.random('shops', territory.index)
  const ordering = demo.random('order weekdays', territory.index)
  const [id, userId] = [demo.ids('shops', territory.index), demo.ids('shop users', territory.index)]
  const map = mapOf(demo, territory)
  const nameFor = shopNamer(random, map, taken)

  const shops = Array.from({ length: territory.shops }, (_, index): DemoShop => {
    // Now and then a shop has only just been licensed.
    const daysAgo = random.chance(0.01) ? random.int(3, 25) : companyAge - 2
    const createdAt = demo.at(-daysAgo, '10:00')
    const marketType: MarketType =
      map.villages.length > 0 && random.next() >= territory.places.urban ? 'RURAL' : 'URBAN'
    const format = random.weighted(formatWeights[marketType])
    const place = random.pick(marketType === 'RURAL' ? map.villages : map.roads)
    const holder = personFrom(random)
    const licenceNumber = `5299${String(territory.index + 11)}${String(100_037 + index * 7 + random.int(0, 6))}`
    const name = nameFor(format, marketType, place.name, holder)
    const orderWeekday = ordering.weighted(orderWeekdayWeights)
    const point = random.chance(0.012) ? null : near(random, place.point, marketType === 'RURAL' ? 0.8 : 0.5)
    return {
      ...{ id: id(createdAt), licenceNumber, name, territory, format, marketType, createdAt },
      ...licenceFrom(demo, random),
      holderName: `${holder.family}${holder.given}`,
      calledName: holder.called,
      phone: phoneFrom(random),
      address: addressFrom(random, territory, place.name, marketType),
      businessDistrict: random.weighted(districtWeights[marketType]),
      grade: random.chance(0.008) ? null : gradeFrom(random, marketType),
      // One or two a territory lie where no shop can be, as registers have it.
      point: point && random.chance(0.004) ? moved(point, 160, -120) : point,
      placeStatus: 'UNKNOWN',
      areaSquareMetres: random.chance(0.93) ? areaFrom(random, format) : null,
      orderWeekday,
      // Two days later; what is ordered on Friday comes on Sunday.
      deliveryWeekday: orderWeekday && ((orderWeekday + 2) as Weekday),
      openedOn: dateColumnOf(
        addDays(demo.today, daysAgo < 30 ? -daysAgo : -random.int(companyAge + 30, 6200)),
      ),
      closedAt: random.chance(0.004) ? demo.at(-random.int(15, 200), '11:30') : null,
      user: { id: userId(createdAt), name, username: licenceNumber, createdAt },
      lastVisitedAt: null,
    }
  })
  const centre = medianPoint(shops.flatMap(({ point }) => (point ? [point] : [])))
  const known = knownShops[territory.name] ?? []
  return shops
    .map((shop, index) => withDetails(demo, shop, known[index]))
    .map((shop) => ({ ...shop, placeStatus: placeStatusOf(shop.point, countryBoxes.CN, centre) }))
}

/** A shop whose story is told by hand: what is known of it replaces what chance gave. */
function withDetails(demo: Demo, shop: DemoShop, known: KnownShop | undefined): DemoShop {
  if (!known) return shop
  const { username = shop.licenceNumber, licenceDaysLeft, ...details } = known
  const licence = {
    licenceExpiresOn: dateColumnOf(addDays(demo.today, licenceDaysLeft)),
    licenceHasNoEnd: false,
    licenceUnread: null,
    licenceRevokedAt: null,
  }
  return {
    ...shop,
    ...details,
    ...licence,
    closedAt: null,
    user: { ...shop.user, name: known.name, username },
  }
}

function personFrom(random: Random) {
  const family = random.weighted(familyNames.map(([name, , weight]) => [name, weight] as const))
  const given = random.pick(givenNames)
  const woman = /[英兰梅花珍香萍莲芳琴娟玲霞燕艳敏娥芝]/u.test(given)
  return {
    family,
    given,
    called: woman ? `${family}姐` : random.pick([`老${family}`, `${family}哥`, `${family}师傅`]),
  }
}

function gradeFrom(random: Random, marketType: MarketType): number {
  const grade = Math.round(middleGrade[marketType] + random.around() * 14)
  return Math.min(30, Math.max(1, grade))
}

function areaFrom(random: Random, format: Format): number {
  const usual = { SUPERMARKET: 260, MALL: 900, ENTERTAINMENT: 180 } as Partial<Record<Format, number>>
  return Math.round((usual[format] ?? 38) * (0.5 + random.next() * 1.4))
}

function addressFrom(
  random: Random,
  { address, places }: DemoTerritory,
  place: string,
  marketType: MarketType,
): string {
  if (marketType === 'RURAL')
    return `${address}${places.name.replace('市场部', '镇')}${place}${random.int(1, 9)}组${random.int(1, 48)}号`
  return `${address}${place}${random.int(1, 268)}号${random.chance(0.3) ? `附${random.int(1, 6)}号` : ''}`
}

export async function writeShops(write: WriteRows, shops: readonly DemoShop[]): Promise<void> {
  await write(
    'Retailer',
    shops.map(({ territory, user, point, calledName: _called, ...shop }) => ({
      ...shop,
      regionId: territory.department.id,
      territoryId: territory.id,
      contactName: shop.holderName,
      longitude: point?.longitude ?? null,
      latitude: point?.latitude ?? null,
      userId: user.id,
      updatedAt: shop.closedAt ?? shop.createdAt,
    })),
  )
}
