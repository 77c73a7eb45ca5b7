import { type InvalidInput, together } from '../refusal.ts'
import { whyNotWritten, whyTooLong } from '../words/whyNotWritten.ts'

/** Longest name of a brand, in Unicode characters. */
export const longestBrandName = 40
/** Longest description of a brand or product, in Unicode characters. */
export const longestDescription = 2000

/** A brand as typed into the form. */
export type BrandInput = {
  name: string
  nameEn: string | null
  description: string
  descriptionEn: string | null
}

/** What is wrong with a brand as typed, or null: no name, a name above 40 or a description above 2,000 characters. */
export function whyNotBrand({ name, nameEn, description, descriptionEn }: BrandInput): InvalidInput | null {
  return together(
    whyNotWritten('name', name, longestBrandName, {
      'zh-CN': '请填品牌名称。',
      en: 'Please enter the brand’s name.',
    }),
    whyTooLong('nameEn', nameEn ?? '', longestBrandName * 2),
    whyTooLong('description', description, longestDescription),
    whyTooLong('descriptionEn', descriptionEn ?? '', longestDescription),
  )
}
