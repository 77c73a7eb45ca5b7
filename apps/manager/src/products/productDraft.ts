import { type ProductInput, normaliseProductName, readNicknames, typedCode } from '@kewo/domain'
import { textIn } from '@kewo/ui/labels'

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
  customerWords: string
  customerWordsEn: string
  /** What goes beside it, by id and name. */
  beside: readonly { value: string; label: string }[]
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
  customerWords: '',
  customerWordsEn: '',
  beside: [],
}

/** Fields that are one text each. */
export type TextField = Exclude<keyof ProductDraft, 'beside'>

type Row = {
  nicknames: readonly string[]
  beside: readonly { id: string; name: string; nameEn: string | null }[]
} & {
  [Field in Exclude<TextField, 'nicknames'>]: string | null
}

export function draftOf({ nicknames, beside, ...row }: Row): ProductDraft {
  const texts = Object.fromEntries(
    Object.keys(emptyProduct).map((field) => [field, row[field as keyof typeof row] ?? '']),
  )
  return {
    ...emptyProduct,
    ...texts,
    nicknames: nicknames.join('、'),
    beside: beside.map(({ id, name, nameEn }) => ({ value: id, label: textIn(name, nameEn) })),
  }
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
  const { nameEn, unitEn, description, descriptionEn, customerWords, customerWordsEn, launchedOn } = draft
  return {
    ...judged(draft),
    nameEn,
    unitEn,
    description,
    descriptionEn,
    customerWords,
    customerWordsEn,
    besideIds: draft.beside.map(({ value }) => value),
    launchedOn: launchedOn || null,
    imageId,
  }
}
