import type { Format, MarketType } from '@kewo/domain'
import type { TerritoryMap } from './places.ts'
import { deckOf, type Random } from './random.ts'
import { knownShops } from './texts/knownShops.ts'
import { luckyWords, shopEndings, villageEndings } from './texts/shopNames.ts'

/** Names of shops whose story is told by hand, which take the place of some that chance made. */
const knownNames = new Set(Object.values(knownShops).flatMap((shops) => shops.map(({ name }) => name)))

/** The person behind a shop: family and given name. */
export type Holder = { family: string; given: string }

/** Names for shops as owners give them: by luck, by place, by person. None comes twice in the company. */
export function shopNamer(random: Random, map: TerritoryMap, taken: Set<string>) {
  const lucky = deckOf(random, luckyWords)
  const spot = deckOf(random, map.spots)
  const village = map.villages.length > 0 ? deckOf(random, villageEndings) : null

  function byLuck(format: Format): string {
    return `${lucky()}${random.pick(shopEndings[format])}`
  }
  function byPerson(format: Format, { family, given }: Holder): string {
    return random.chance(0.5)
      ? `${family}记${random.pick(shopEndings[format])}`
      : `${family}${given}${random.pick(shopEndings[format])}`
  }
  function bySpot(format: Format): string {
    const { name } = spot()
    return format === 'SUPERMARKET' || format === 'MALL' || random.chance(0.7)
      ? `${name}${random.pick(shopEndings[format])}`
      : `${name}${random.int(2, 9)}号店`
  }
  function inVillage(format: Format, place: string, holder: Holder): string {
    if (format !== 'CONVENIENCE' && format !== 'GROCERY')
      return `${place.replace(/村$/u, '')}${random.pick(shopEndings[format])}`
    if (random.chance(0.4)) return `${place}${village!()}`
    return random.chance(0.5)
      ? byPerson(format, holder)
      : `${place.replace(/村$/u, '')}${random.pick(shopEndings[format])}`
  }

  return (format: Format, marketType: MarketType, place: string, holder: Holder): string => {
    for (let tries = 0; ; tries++) {
      const name =
        marketType === 'RURAL'
          ? inVillage(format, place, holder)
          : random.pick([byLuck, byLuck, bySpot, byPerson])(format, holder)
      const twice = knownNames.has(name) || (taken.has(name) && tries > 8)
      const free = twice ? `${name}（${place}店）` : name
      if (taken.has(free)) continue
      taken.add(free)
      return free
    }
  }
}
