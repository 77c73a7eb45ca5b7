import type { Point } from '@kewo/domain'
import type { Demo } from './demo.ts'
import type { Random } from './random.ts'
import type { DemoTerritory } from './regions.ts'

/** The middle of the made-up prefecture's city, somewhere among the hills of inner China. */
const middle: Point = { longitude: 111.62, latitude: 31.92 }

const kilometresPerDegree = 111.2

/** A named place of a territory and where it lies. */
export type NamedPlace = { name: string; point: Point }

export type TerritoryMap = { roads: NamedPlace[]; spots: NamedPlace[]; villages: NamedPlace[] }

export function mapOf(demo: Demo, territory: DemoTerritory): TerritoryMap {
  const random = demo.random('map', territory.index)
  const { places } = territory
  const neighbours = places.territories.length
  const own = places.territories.findIndex(({ name }) => name === territory.name)
  const side = neighbours > 1 ? (own === 0 ? 1 : -1) : 0
  const centre = moved(middle, places.east + side * 1.1, places.north + side * 0.5)
  // Two territories of one department share its names: each takes every second one.
  const mine = (names: readonly string[]) => names.filter((_name, index) => index % neighbours === own)
  const around =
    (kilometres: number, least: number) =>
    (name: string): NamedPlace => {
      const angle = random.next() * 2 * Math.PI
      const away = least + (kilometres - least) * Math.sqrt(random.next())
      return { name, point: moved(centre, away * Math.cos(angle), away * Math.sin(angle)) }
    }
  return {
    roads: mine(places.roads).map(around(1.3, 0.1)),
    spots: mine(places.spots).map(around(1.2, 0.1)),
    villages: mine(places.villages).map(around(places.urban > 0.5 ? 7 : 13, 2.2)),
  }
}

/** A point close to another one, at most so many kilometres away in either direction. */
export function near(random: Random, point: Point, kilometres: number): Point {
  return moved(point, random.around() * kilometres, random.around() * kilometres)
}

export function moved({ longitude, latitude }: Point, east: number, north: number): Point {
  const shrunk = Math.cos((latitude * Math.PI) / 180)
  return {
    longitude: rounded(longitude + east / (kilometresPerDegree * shrunk)),
    latitude: rounded(latitude + north / kilometresPerDegree),
  }
}

/** A tenth of a metre is enough, and every machine rounds alike. */
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6
