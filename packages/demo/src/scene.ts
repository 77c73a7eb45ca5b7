import type { DemoShop } from './retailers.ts'
import type { Random } from './random.ts'
import type { DemoProduct } from './brands.ts'
import type { Team } from './staff.ts'
import type { Scene, Situation } from './texts/situations/index.ts'
import { corners, fridgeSpots, guestsOf, spots } from './texts/visitWords.ts'

const weekdays = ['周一', '周二', '周三', '周四', '周五'] as const

/** What the words of one matter at one shop are made with. */
export function sceneAt(
  random: Random,
  shop: DemoShop,
  team: Team,
  products: readonly DemoProduct[],
  about: Situation['about'],
): Scene & { about: DemoProduct } {
  const fitting = about === 'ANY' ? products : products.filter((product) => isAbout(product, about))
  const product = random.pick(fitting)
  const other = random.pick(fitting.filter((candidate) => candidate !== product))
  const [spot, corner] = [random.pick(about === 'DRINK' ? fridgeSpots : spots), random.pick(corners)]
  return {
    about: product,
    product: product.name,
    other: other.name,
    brand: product.brand.name,
    unit: product.unit[0],
    spot,
    corner,
    few: random.int(2, 5),
    some: random.int(6, 14),
    many: random.int(18, 48),
    margin: yuan(product.retailCents - product.wholesaleCents),
    retail: String(product.retailCents / 100),
    day: `${random.chance(0.5) ? '' : '下'}${random.pick(weekdays)}`,
    lastDay: `上${random.pick(weekdays)}`,
    called: shop.calledName,
    courier: `${team.courier.name.slice(0, 1)}师傅`,
    clerk: team.orderClerk.name,
    place: placeOf(shop),
    guests: random.pick(guestsOf[shop.businessDistrict]),
  }
}

function isAbout({ brand: { category } }: DemoProduct, about: Situation['about']): boolean {
  if (about === 'TOBACCO') return category === 'TOBACCO'
  if (about === 'DRINK') return category === 'BEVERAGE' || category === 'BEER'
  return category === 'SNACK'
}

const yuan = (cents: number) => `${cents / 100} 元`

/** The road or village of an address, without the number: 王湾路. */
function placeOf({ address, territory, marketType }: DemoShop): string {
  const below = address.slice(territory.address.length)
  if (marketType === 'RURAL') return /镇(.+?村)/u.exec(below)?.[1] ?? below
  return below.replace(/\d+号.*$/u, '')
}
