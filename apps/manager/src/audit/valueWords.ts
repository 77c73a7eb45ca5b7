import { type AreaUnit, masked } from '@kewo/domain'
import { type DateSetting, formatExact, formatMoney } from '@kewo/ui'
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
import { importStatusLabel } from '../imports/importStatusLabel.ts'
import { m } from '../paraglide/messages.js'
import { fieldWords } from './fieldWords.ts'

const areaUnits: Readonly<Record<AreaUnit, () => string>> = {
  SQUARE_METRES: m.imports_squareMetres,
  SQUARE_FEET: m.imports_squareFeet,
}

/** Where a field's values are words of the code. One that is no longer known is shown as it was written. */
const labels: Readonly<Record<string, ((value: never) => string)[]>> = {
  roles: [staffRoleLabel],
  category: [brandCategoryLabel, helpRequestCategoryLabel],
  urgency: [urgencyLabel],
  kind: [guidanceKindLabel],
  marketTypes: [marketTypeLabel],
  formats: [formatLabel],
  businessDistricts: [businessDistrictLabel],
  status: [importStatusLabel],
  personal: [fieldWords],
  areaUnit: [(unit: AreaUnit) => areaUnits[unit]()],
}

const instant = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/
const rowId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** What the log holds for a field, in words a person reads; null for nothing. */
export function valueWords(field: string, value: unknown, setting: DateSetting): string | null {
  if (value === null || value === undefined || value === '') return null
  if (value === masked) return m.audit_hidden()
  if (typeof value === 'boolean') return value ? m.audit_yes() : m.audit_no()
  if (typeof value === 'number') return field.endsWith('Cents') ? formatMoney(value) : String(value)
  if (Array.isArray(value)) return listWords(field, value, setting)
  if (typeof value === 'object')
    return Object.entries(value)
      .flatMap(([name, inner]) => {
        const words = valueWords(name, inner, setting)
        return words === null ? [] : `${fieldWords(name)} ${words}`
      })
      .join(' · ')
  return textWords(field, value as string, setting)
}

function listWords(field: string, values: unknown[], setting: DateSetting): string | null {
  if (values.length === 0) return null
  if (values.every((value) => typeof value === 'string' && rowId.test(value)))
    return m.audit_rows({ count: values.length })
  return values.map((value) => valueWords(field, value, setting) ?? '—').join(m.list_comma())
}

function textWords(field: string, text: string, setting: DateSetting): string {
  if (instant.test(text)) return formatExact(text, setting)
  // A row's id says nothing to a reader but whether it is the same one.
  if (rowId.test(text)) return `…${text.slice(-6)}`
  return knownLabel(field, text) ?? text
}

function knownLabel(field: string, text: string): string | undefined {
  for (const label of labels[field] ?? [])
    try {
      return label(text as never)
    } catch {
      // Not one of its values.
    }
  return undefined
}
