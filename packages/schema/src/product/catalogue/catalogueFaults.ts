import {
  type CatalogueRow,
  InvalidInput,
  longestDescription,
  mostBeside,
  type Prices,
  type Refusal,
  whyNotPriceDay,
  whyNotPrices,
  whyNotProduct,
  whyTooLong,
} from '@kewo/domain'
import { whyNotRetire } from '../../brand/whyNotRetire.ts'
import type { KnownProduct, Surroundings } from './knownProducts.ts'

/** What is wrong with a row as it is to stand, by the rules of the form. */
export function faultsOf(
  row: CatalogueRow,
  stands: CatalogueRow | null,
  known: KnownProduct | null,
  around: Surroundings,
): (Refusal | InvalidInput)[] {
  const product = whyNotProduct({
    ...row,
    packBarcode: row.packBarcode || null,
    cartonBarcode: row.cartonBarcode || null,
  })
  const retiring = row.retired && stands?.retired === false
  return [
    ...(product ? [product, ...product.others] : []),
    ...priceFaults(row, stands, around),
    whyTooLong('nameEn', row.nameEn, 120),
    whyTooLong('unit', row.unit, 10),
    whyTooLong('unitEn', row.unitEn, 20),
    whyTooLong('description', row.description, longestDescription),
    whyTooLong('descriptionEn', row.descriptionEn, longestDescription),
    whyTooLong('customerWords', row.customerWords, 500),
    whyTooLong('customerWordsEn', row.customerWordsEn, 1000),
    around.brands.has(row.brand) ? null : unknownBrand(row.brand),
    whyNotBeside(row, around.codes),
    retiring ? whyNotRetire(known?.campaigns ?? [], around.now) : null,
  ].filter((fault) => fault !== null)
}

function priceFaults(row: CatalogueRow, stands: CatalogueRow | null, { today }: Surroundings) {
  const { wholesaleCents, retailCents, priceFrom } = row
  const prices: Prices = { wholesaleCents: wholesaleCents ?? 0, retailCents: retailCents ?? 0 }
  const fault = whyNotPrices(prices)
  const changed = stands?.wholesaleCents !== wholesaleCents || stands.retailCents !== retailCents
  const day = priceFrom !== null && changed ? whyNotPriceDay(priceFrom, today) : null
  const first = !stands && priceFrom !== null && priceFrom > today ? firstPriceLater() : null
  return [fault, ...(fault?.others ?? []), day && stands ? day : first]
}

const firstPriceLater = () =>
  new InvalidInput('priceFrom', {
    'zh-CN': '新品规的第一个价格马上执行，这一格请留空。',
    en: 'The first price of a new product holds at once. Please leave this empty.',
  })

const unknownBrand = (brand: string) =>
  new InvalidInput('brand', {
    'zh-CN': brand ? `还没有“${brand}”这个品牌，请先新建品牌。` : '请填品牌。',
    en: brand ? `There is no brand called “${brand}”. Please make it first.` : 'Please enter the brand.',
  })

function whyNotBeside(row: CatalogueRow, codes: ReadonlySet<string>): InvalidInput | null {
  const strange = row.beside.filter((code) => !codes.has(code) || code === row.code)
  if (strange.length === 0 && row.beside.length <= mostBeside) return null
  const named = strange.join('、')
  return new InvalidInput('beside', {
    'zh-CN': strange.length > 0 ? `“${named}”不是别的品规的编码。` : `最多写 ${mostBeside} 个编码。`,
    en: strange.length > 0 ? `“${named}” is no code of another product.` : `At most ${mostBeside} codes.`,
  })
}
