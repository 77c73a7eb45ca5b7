import {
  type AuditedChoice,
  type AuditedField,
  auditedFields,
  brandCategories,
  type GuidanceKind,
  regionKinds,
} from '@kewo/domain'
import {
  brandCategoryLabel,
  businessDistrictLabel,
  formatLabel,
  guidanceKindLabel,
  helpRequestCategoryLabel,
  marketTypeLabel,
  regionKindLabel,
  rewardRuleLabel,
  staffRoleLabel,
  urgencyLabel,
} from '@kewo/ui/labels'
import { calendarLabel } from '../register/calendarLabel.ts'
import { importStatusLabel } from '../register/importStatusLabel.ts'
import { encodingLabel } from '../register/encodingLabel.ts'
import { pointSystemLabel } from '../register/pointSystemLabel.ts'
import { placeWords } from '../retailers/placeWords.ts'
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
  rewardRule: rewardRuleLabel,
  kind: (value) => {
    const ofRegion = regionKinds.find((one) => one === value)
    return ofRegion ? regionKindLabel(ofRegion) : guidanceKindLabel(value as GuidanceKind)
  },
  placeStatus: placeWords,
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
    ({ SQUARE_METRES: m.register_squareMetres, SQUARE_FEET: m.register_squareFeet })[value](),
  closedShops: (value) => ({ SKIP: m.register_closedSkip, IMPORT: m.register_closedImport })[value](),
  points: pointSystemLabel,
  encoding: encodingLabel,
  country: (value) =>
    ({ CN: m.register_countryCN, TW: m.register_countryTW, US: m.register_countryUS })[value](),
}

/** In words, or as it was written where that is no word of the field any more: the log outlives the code. */
export function choiceWords(field: AuditedField, value: string): string {
  const kind = auditedFields[field]
  const known = typeof kind === 'object' && 'oneOf' in kind && kind.oneOf.some((one) => one === value)
  return known ? labels[field as ChoiceField](value as never) : value
}
