import { whyNotBrand, type BrandInput as BrandTyped } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { BrandCategory } from './brand.ts'
import { unlessTaken } from '../builder/unlessTaken.ts'

export const BrandInput = builder.inputType('BrandInput', {
  fields: (t) => ({
    name: t.string({ required: true, description: 'At most 40 characters; no other brand has it.' }),
    nameEn: t.string({ description: 'At most 80 characters.' }),
    category: t.field({ type: BrandCategory, required: true }),
    description: t.string({ required: true, description: 'At most 2,000 characters; may be empty.' }),
    descriptionEn: t.string({ description: 'At most 2,000 characters.' }),
    imageId: t.id({
      description: 'Plain id of a picture uploaded just before, or of the present one; none removes it.',
    }),
  }),
})

/** The text as it is kept, null for a blank one. */
export const filled = (text: string | null | undefined): string | null => text || null

/** A brand as typed. Throws what is wrong with it. */
export function brandOf(
  input: typeof BrandInput.$inferInput,
): BrandTyped & { category: typeof input.category } {
  const brand = {
    name: input.name,
    nameEn: filled(input.nameEn),
    category: input.category,
    description: input.description,
    descriptionEn: filled(input.descriptionEn),
  }
  const refusal = whyNotBrand(brand)
  if (refusal) throw refusal
  return brand
}

/** Saves; a name that another brand has is refused by field. */
export const withOwnName = <Result>(save: () => Promise<Result>): Promise<Result> =>
  unlessTaken(
    'name',
    {
      'zh-CN': '已经有同名的品牌了，请核对，或换个名称。',
      en: 'There’s already a brand with this name. Please check, or choose another name.',
    },
    save,
  )
