import { InvalidInput, together } from '../refusal.ts'
import { checkDigitOf, hasBarcodeLength, isBarcode } from './barcode.ts'
import { isBlank, lengthOfWords } from '../words/typedWords.ts'
import type { Prices } from './margin.ts'

/** The highest price of one unit, in cents: one million yuan. */
export const highestPriceCents = 100_000_000
/** Longest product name, in Unicode characters. */
export const longestProductName = 60
/** How many nicknames a product has at most, and how long one is. */
export const mostNicknames = 10
export const longestNickname = 20
/** How many other products go beside one. */
export const mostBeside = 6

/** A product as typed into the form. A missing barcode is null or empty. */
export type ProductInput = {
  code: string
  name: string
  unit: string
  packBarcode: string | null
  cartonBarcode: string | null
  nicknames: string[]
}

/**
 * What is wrong with a product as typed, or null. Refuses a code that is not 1 to 20 of A-Z, a-z, 0-9, `-` and `_`, an
 * empty or long name, a missing unit, and barcodes that are not of 8, 12, 13 or 14 digits with the right check digit; nicknames
 * that are too many, too short or too long.
 */
export function whyNotProduct(product: ProductInput): InvalidInput | null {
  return together(
    whyNotCode(product.code),
    whyNotName(product.name),
    whyNotUnit(product.unit),
    whyNotBarcode('packBarcode', product.packBarcode),
    whyNotBarcode('cartonBarcode', product.cartonBarcode),
    whyNotNicknames(product.nicknames),
  )
}

/**
 * What is wrong with prices as typed, or null: what is not whole cents above 0 and up to one million yuan, and a suggested
 * retail price below wholesale, by which the shop would lose.
 */
export function whyNotPrices(prices: Prices): InvalidInput | null {
  return together(
    whyNotPrice('wholesaleCents', prices.wholesaleCents),
    whyNotPrice('retailCents', prices.retailCents),
    whyNotMargin(prices),
  )
}

function whyNotCode(code: string): InvalidInput | null {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,19}$/.test(code)) return null
  return new InvalidInput('code', {
    'zh-CN': '品规编码请用 1 到 20 位字母、数字、横线或下划线，以字母或数字开头。',
    en: 'The code must have 1 to 20 letters, digits, hyphens or underscores, starting with a letter or digit.',
  })
}

function whyNotName(name: string): InvalidInput | null {
  const length = lengthOfWords(name)
  if (length >= 1 && length <= longestProductName) return null
  return new InvalidInput('name', {
    'zh-CN': `请填品规名称，最多 ${longestProductName} 字。`,
    en: `Please enter the product’s name, at most ${longestProductName} characters.`,
  })
}

function whyNotNicknames(nicknames: readonly string[]): InvalidInput | null {
  const fits = (name: string) => lengthOfWords(name) >= 2 && lengthOfWords(name) <= longestNickname
  if (nicknames.length <= mostNicknames && nicknames.every(fits)) return null
  return new InvalidInput('nicknames', {
    'zh-CN': `别名最多 ${mostNicknames} 个，每个 2 到 ${longestNickname} 字；一个字的别名在记录里认不出来。`,
    en: `At most ${mostNicknames} nicknames of 2 to ${longestNickname} characters each; a single character can’t be recognised in a record.`,
  })
}

function whyNotUnit(unit: string): InvalidInput | null {
  if (!isBlank(unit)) return null
  return new InvalidInput('unit', {
    'zh-CN': '请填计价单位，如“条”或“箱”。',
    en: 'Please enter the unit, such as carton or case.',
  })
}

function whyNotPrice(field: 'wholesaleCents' | 'retailCents', cents: number): InvalidInput | null {
  if (Number.isInteger(cents) && cents > 0 && cents <= highestPriceCents) return null
  return new InvalidInput(field, {
    'zh-CN': '价格要大于 0 元，不超过 100 万元，最多两位小数。',
    en: 'A price must be above ¥0 and at most ¥1,000,000, with at most two decimals.',
  })
}

function whyNotMargin({ wholesaleCents, retailCents }: Prices): InvalidInput | null {
  if (retailCents >= wholesaleCents) return null
  return new InvalidInput('retailCents', {
    'zh-CN': '建议零售价低于批发价，店主卖一件亏一件。请核对两个价格。',
    en: 'The suggested retail price is below the wholesale price, so the shop would lose money on each unit. Please check both prices.',
  })
}

function whyNotBarcode(field: 'packBarcode' | 'cartonBarcode', barcode: string | null): InvalidInput | null {
  if (barcode === null || barcode === '' || isBarcode(barcode)) return null
  if (!hasBarcodeLength(barcode)) {
    return new InvalidInput(field, {
      'zh-CN': '条码应为 8、12、13 或 14 位数字。',
      en: 'A barcode must have 8, 12, 13 or 14 digits.',
    })
  }
  const expected = checkDigitOf(barcode.slice(0, -1))
  return new InvalidInput(field, {
    'zh-CN': `条码的最后一位对不上（按前几位应为 ${expected}），请核对有没有输错。`,
    en: `The last digit of the barcode doesn’t match (it should be ${expected}). Please check for typing mistakes.`,
  })
}
