import { type AuditedChoice, type AuditedField, auditedFields, brandCategories } from '@kewo/domain'
import {
  brandCategoryLabel,
  businessDistrictLabel,
  formatLabel,
  guidanceKindLabel,
  helpRequestCategoryLabel,
  marketTypeLabel,
  staffRoleLabel,
  urgencyLabel,
} from '@kewo/ui/labels'
import { calendarLabel } from '../imports/calendarLabel.ts'
import { importStatusLabel } from '../imports/importStatusLabel.ts'
import { encodingLabel } from '../imports/encodingLabel.ts'
import { pointSystemLabel } from '../imports/pointSystemLabel.ts'
import { m } from '../paraglide/messages.js'
import { fieldWords } from './fieldWords.ts'

type ChoiceField = {
  [Field in AuditedField]: [AuditedChoice<Field>] extends [never] ? never : Field
}[AuditedField]

/** Where the value of a field is a word of the code, what it is called. */
const labels: { readonly [Field in ChoiceField]: (value: AuditedChoice<Field>) => string } = {
  roles: staffRoleLabel,
  category: (value) => {
    const ofBrand = brandCategories.find((one) => one === value)
    return ofBrand
      ? brandCategoryLabel(ofBrand)
      : helpRequestCategoryLabel(value as Exclude<typeof value, (typeof brandCategories)[number]>)
  },
  urgency: urgencyLabel,
  kind: guidanceKindLabel,
  marketTypes: marketTypeLabel,
  marketType: marketTypeLabel,
  formats: formatLabel,
  format: formatLabel,
  businessDistricts: businessDistrictLabel,
  businessDistrict: businessDistrictLabel,
  status: importStatusLabel,
  personal: fieldWords,
  calendar: (value) => calendarLabel(value, true),
  areaUnit: (value) =>
    ({ SQUARE_METRES: m.imports_squareMetres, SQUARE_FEET: m.imports_squareFeet })[value](),
  closedShops: (value) => ({ SKIP: m.imports_closedSkip, IMPORT: m.imports_closedImport })[value](),
  points: pointSystemLabel,
  encoding: encodingLabel,
  country: (value) =>
    ({ CN: m.imports_countryCN, TW: m.imports_countryTW, US: m.imports_countryUS })[value](),
}

/** In words, or as it was written where that is no word of the field any more: the log outlives the code. */
export function choiceWords(field: AuditedField, value: string): string {
  const kind = auditedFields[field]
  const known = typeof kind === 'object' && 'oneOf' in kind && kind.oneOf.some((one) => one === value)
  return known ? labels[field as ChoiceField](value as never) : value
}
