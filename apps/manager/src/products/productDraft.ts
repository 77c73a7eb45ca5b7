import { type ProductInput, normaliseProductName, readNicknames, typedCode } from '@kewo/domain'

/** A product as typed. */
export type ProductDraft = {
  code: string
  name: string
  nameEn: string
  /** In one field, with 、 or commas between them. */
  nicknames: string
  unit: string
  unitEn: string
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
  packBarcode: '',
  cartonBarcode: '',
  launchedOn: '',
  description: '',
  descriptionEn: '',
}

type Row = { nicknames: readonly string[] } & {
  [Field in Exclude<keyof ProductDraft, 'nicknames'>]: string | null
}

export function draftOf({ nicknames, ...row }: Row): ProductDraft {
  const texts = Object.fromEntries(
    Object.keys(emptyProduct).map((field) => [field, row[field as keyof typeof row] ?? '']),
  )
  return { ...emptyProduct, ...texts, nicknames: nicknames.join('、') }
}

/** What the rule judges. */
export function judged(draft: ProductDraft): ProductInput {
  return {
    code: typedCode(draft.code),
    name: normaliseProductName(draft.name),
    unit: draft.unit,
    packBarcode: typedCode(draft.packBarcode) || null,
    cartonBarcode: typedCode(draft.cartonBarcode) || null,
    nicknames: readNicknames(draft.nicknames),
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
