import {
  type ProductInput,
  marginCents,
  normaliseProductName,
  readCents,
  readNicknames,
  typedCode,
} from '@kewo/domain'
import { yuanOf } from '../products/money.ts'

/** A product as typed: prices in yuan. */
export type ProductDraft = {
  code: string
  name: string
  nameEn: string
  /** In one field, with 、 or commas between them. */
  nicknames: string
  unit: string
  unitEn: string
  wholesale: string
  retail: string
  packBarcode: string
  cartonBarcode: string
  launchedOn: string
  description: string
  descriptionEn: string
}

export const emptyProduct: ProductDraft = {
  code: '',
  name: '',
  nameEn: '',
  nicknames: '',
  unit: '条',
  unitEn: 'carton',
  wholesale: '',
  retail: '',
  packBarcode: '',
  cartonBarcode: '',
  launchedOn: '',
  description: '',
  descriptionEn: '',
}

type Row = { wholesaleCents: number; retailCents: number; nicknames: readonly string[] } & {
  [Field in Exclude<keyof ProductDraft, 'wholesale' | 'retail' | 'nicknames'>]: string | null
}

export function draftOf({ wholesaleCents, retailCents, nicknames, ...row }: Row): ProductDraft {
  const texts = Object.fromEntries(
    Object.keys(emptyProduct).map((field) => [field, row[field as keyof typeof row] ?? '']),
  )
  const prices = { wholesale: yuanOf(wholesaleCents), retail: yuanOf(retailCents) }
  return { ...emptyProduct, ...texts, ...prices, nicknames: nicknames.join('、') }
}

/** What the rule judges; a price that is no number, or none at all, is not above nought. */
export function judged(draft: ProductDraft): ProductInput {
  return {
    code: typedCode(draft.code),
    name: normaliseProductName(draft.name),
    unit: draft.unit,
    packBarcode: typedCode(draft.packBarcode) || null,
    cartonBarcode: typedCode(draft.cartonBarcode) || null,
    nicknames: readNicknames(draft.nicknames),
    wholesaleCents: readCents(draft.wholesale) ?? 0,
    retailCents: readCents(draft.retail) ?? 0,
  }
}

/** What the server takes. */
export function productInput(draft: ProductDraft, imageId: string | null) {
  const { nameEn, unitEn, description, descriptionEn, launchedOn } = draft
  return {
    ...judged(draft),
    nameEn,
    unitEn,
    description,
    descriptionEn,
    launchedOn: launchedOn || null,
    imageId,
  }
}

/** What a shop earns as it is typed; null while a price is missing. */
export function typedMargin(draft: ProductDraft): { cents: number; percent: number } | null {
  const { wholesaleCents, retailCents } = judged(draft)
  if (!(wholesaleCents > 0) || !(retailCents > 0)) return null
  const cents = marginCents({ wholesaleCents, retailCents })
  return { cents, percent: Math.round((cents / retailCents) * 1000) / 10 }
}
