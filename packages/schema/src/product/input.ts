import {
  InvalidInput,
  longestDescription,
  normaliseNicknames,
  normaliseProductName,
  together,
  whyNotProduct,
  whyTooLong,
  type ProductInput as ProductTyped,
} from '@kewo/domain'
import { isUniqueClash } from '@kewo/db'
import { filled } from '../brand/input.ts'
import { builder } from '../builder/builder.ts'
import { code } from '../builder/typedText.ts'
import { Product } from './product.ts'

const barcodeWords = '8, 12, 13 or 14 digits with the check digit; no other product has it.'

export const ProductInput = builder.inputType('ProductInput', {
  fields: (t) => ({
    code: t.string({
      ...code,
      required: true,
      description: '1 to 20 of A-Z, a-z, 0-9, - and _; no other product has it.',
    }),
    name: t.string({ required: true, description: 'At most 60 characters; kept with half-width brackets.' }),
    nameEn: t.string(),
    nicknames: t.stringList({
      description: 'What people in the field call it; at most 10 of 2 to 20 characters each. Not set: none.',
    }),
    unit: t.string({ required: true, description: 'What one unit is, such as 条.' }),
    unitEn: t.string(),
    packBarcode: t.string({ ...code, description: barcodeWords }),
    cartonBarcode: t.string({ ...code, description: barcodeWords }),
    description: t.string({ required: true, description: 'At most 2,000 characters; may be empty.' }),
    descriptionEn: t.string(),
    customerWords: t.string({
      description: 'How a shop may tell it to its customers, at most 500 characters. Not set: none.',
    }),
    customerWordsEn: t.string({ description: 'At most 1,000 characters.' }),
    besideIds: t.globalIDList({
      for: Product,
      description: 'What goes beside it: at most 6 other products. Not set: none.',
    }),
    imageId: t.id({
      description: 'Plain id of a picture uploaded just before, or of the present one; none removes it.',
    }),
    launchedOn: t.field({ type: 'Day', description: 'First day of sale.' }),
  }),
})

export const PriceInput = builder.inputType('PriceInput', {
  description: 'What one unit of a product costs.',
  fields: (t) => ({
    wholesaleCents: t.int({ required: true, description: 'Integer cents (分), 1 to 100,000,000.' }),
    retailCents: t.int({
      required: true,
      description: 'Suggested retail price, integer cents (分); not below wholesale.',
    }),
  }),
})

type Typed = ProductTyped & {
  nameEn: string | null
  unitEn: string | null
  description: string
  descriptionEn: string | null
  customerWords: string
  customerWordsEn: string | null
  launchedOn: Date | null
}

/** A product as typed, trimmed, its name in half width. Throws what is wrong with it, and `more` with that. */
export function productOf(input: typeof ProductInput.$inferInput, more: InvalidInput | null = null): Typed {
  const product: Typed = {
    code: input.code,
    name: normaliseProductName(input.name),
    nameEn: filled(input.nameEn),
    nicknames: normaliseNicknames(input.nicknames ?? []),
    unit: input.unit,
    unitEn: filled(input.unitEn),
    packBarcode: filled(input.packBarcode),
    cartonBarcode: filled(input.cartonBarcode),
    description: input.description,
    descriptionEn: filled(input.descriptionEn),
    customerWords: input.customerWords ?? '',
    customerWordsEn: filled(input.customerWordsEn),
    launchedOn: input.launchedOn ?? null,
  }
  const refusal =
    together(whyNotProduct(product), more) ??
    whyTooLong('nameEn', product.nameEn ?? '', 120) ??
    whyTooLong('unit', product.unit, 10) ??
    whyTooLong('unitEn', product.unitEn ?? '', 20) ??
    whyTooLong('description', product.description, longestDescription) ??
    whyTooLong('descriptionEn', product.descriptionEn ?? '', longestDescription) ??
    whyTooLong('customerWords', product.customerWords, 500) ??
    whyTooLong('customerWordsEn', product.customerWordsEn ?? '', 1000)
  if (refusal) throw refusal
  return product
}

/** Saves; a code that another product has is refused by field. */
export async function withOwnCode<Result>(save: () => Promise<Result>): Promise<Result> {
  try {
    return await save()
  } catch (error) {
    if (!isUniqueClash(error)) throw error
    throw new InvalidInput('code', {
      'zh-CN': '这个编码已经用在别的品规上了，请核对。',
      en: 'Another product already has this code. Please check.',
    })
  }
}
