import { businessDistricts } from '../retailer/businessDistrict.ts'
import { formats } from '../retailer/format.ts'
import { marketTypes } from '../retailer/marketType.ts'
import { areaUnits } from './floorArea.ts'
import { registerCalendars } from './registerDate.ts'
import { pointSystems } from './pointSystem.ts'
import { type RegisterField, registerFields } from './registerField.ts'
import type { FormatRule } from './registerFormat.ts'
import { lowestHeaderRow, registerEncodings, type RegisterLayout } from './registerLayout.ts'
import { plainMapping, registerCountries, type RegisterMapping } from './registerMapping.ts'
import { RegisterMappingMalformed } from './registerRefusals.ts'

/**
 * A mapping out of stored or sent JSON; what it leaves out is as in `plainMapping`. Throws `RegisterMappingMalformed`
 * naming the first part that is not right, also when licence number or a branch can come from nowhere.
 */
export function readRegisterMapping(value: unknown): RegisterMapping {
  const part = record(value, 'mapping')
  const columns = record(part.columns ?? {}, 'columns')
  const defaults = { ...plainMapping.defaults, ...record(part.defaults ?? {}, 'defaults') }
  const mapping: RegisterMapping = {
    layout: readRegisterLayout(part.layout),
    columns: Object.fromEntries(
      Object.entries(columns).map(([field, names]) => [
        oneOf(registerFields, field, `columns.${field}`),
        strings(names, `columns.${field}`),
      ]),
    ) as Partial<Record<RegisterField, string[]>>,
    join: text(part.join ?? plainMapping.join, 'join', 0, 10),
    licenceNumberDigits: wholeOrNull(part.licenceNumberDigits, 'licenceNumberDigits', 1, 40),
    takesOddNumbers: part.takesOddNumbers === true,
    nameCutAt: wholeOrNull(part.nameCutAt, 'nameCutAt', 1, 500),
    formatCombined: part.formatCombined === true,
    formatRules: list(part.formatRules ?? [], 'formatRules').map(formatRule),
    areaUnit: oneOf(areaUnits, part.areaUnit ?? plainMapping.areaUnit, 'areaUnit'),
    calendar: oneOf(registerCalendars, part.calendar ?? plainMapping.calendar, 'calendar'),
    namesNoExpiry: part.namesNoExpiry === true,
    noEndWords: strings(part.noEndWords ?? [], 'noEndWords'),
    openStatuses: strings(part.openStatuses ?? [], 'openStatuses'),
    closedStatuses: strings(part.closedStatuses ?? [], 'closedStatuses'),
    closedShops: oneOf(['IMPORT', 'SKIP'], part.closedShops ?? plainMapping.closedShops, 'closedShops'),
    points: oneOf(pointSystems, part.points ?? plainMapping.points, 'points'),
    country:
      part.country === null
        ? null
        : oneOf(registerCountries, part.country ?? plainMapping.country, 'country'),
    farKilometres: between(part.farKilometres ?? plainMapping.farKilometres, 'farKilometres', 1, 20_000),
    addressRegions: part.addressRegions == null ? null : addressRegions(part.addressRegions),
    branchAliases: names(part.branchAliases ?? {}, 'branchAliases'),
    branchEndings: strings(part.branchEndings ?? [], 'branchEndings'),
    departmentAtLeast: wholeOrNull(part.departmentAtLeast, 'departmentAtLeast', 1, 100_000) ?? 1,
    defaults: {
      branch: defaults.branch === null ? null : text(defaults.branch, 'defaults.branch', 1, 100),
      department: text(defaults.department, 'defaults.department', 1, 100),
      format: oneOf(formats, defaults.format, 'defaults.format'),
      marketType: oneOf(marketTypes, defaults.marketType, 'defaults.marketType'),
      businessDistrict: oneOf(businessDistricts, defaults.businessDistrict, 'defaults.businessDistrict'),
    },
  }
  refuseIncomplete(mapping)
  return mapping
}

/** A layout out of stored or sent JSON; what it leaves out is told from the file. */
export function readRegisterLayout(value: unknown): RegisterLayout {
  const part = record(value ?? {}, 'layout')
  const height = wholeOrNull(part.headerRows, 'layout.headerRows', 1, 2)
  return {
    encoding: part.encoding == null ? null : oneOf(registerEncodings, part.encoding, 'layout.encoding'),
    sheet: part.sheet == null ? null : text(part.sheet, 'layout.sheet', 1, 200),
    headerRow: wholeOrNull(part.headerRow, 'layout.headerRow', 1, lowestHeaderRow),
    headerRows: height === 1 || height === 2 ? height : null,
  }
}

function refuseIncomplete({ columns, addressRegions: regions, defaults }: RegisterMapping): void {
  const missing = (field: RegisterField) => (columns[field] ?? []).length === 0
  if (columns.licenceNumber?.length !== 1) throw new RegisterMappingMalformed('columns.licenceNumber')
  if (missing('name') && missing('holderName')) throw new RegisterMappingMalformed('columns.name')
  if (missing('longitude') !== missing('latitude')) throw new RegisterMappingMalformed('columns.latitude')
  if (missing('branch') && defaults.branch === null && (regions === null || missing('address'))) {
    throw new RegisterMappingMalformed('columns.branch')
  }
}

function formatRule(value: unknown): FormatRule {
  const rule = record(value, 'formatRules')
  return {
    ...(rule.codes === undefined ? {} : { codes: strings(rule.codes, 'formatRules.codes') }),
    ...(rule.areaFrom === undefined
      ? {}
      : { areaFrom: between(rule.areaFrom, 'formatRules.areaFrom', 0, 1e7) }),
    format: oneOf(formats, rule.format, 'formatRules.format'),
  }
}

function addressRegions(value: unknown): NonNullable<RegisterMapping['addressRegions']> {
  const part = record(value, 'addressRegions')
  return {
    branches: strings(part.branches, 'addressRegions.branches'),
    otherNames: names(part.otherNames ?? {}, 'addressRegions.otherNames'),
  }
}

/** Names and what they stand for. */
const names = (value: unknown, part: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record(value, part)).map(([name, stands]) => [name, text(stands, part, 1, 100)]),
  )

function record(value: unknown, part: string): Record<string, unknown> {
  if (!isRecord(value)) throw new RegisterMappingMalformed(part)
  return value
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function list(value: unknown, part: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length > 1000) throw new RegisterMappingMalformed(part)
  return value
}

const strings = (value: unknown, part: string): string[] =>
  list(value, part).map((one) => text(one, part, 1, 200))

function text(value: unknown, part: string, shortest: number, longest: number): string {
  if (typeof value !== 'string' || value.length < shortest || value.length > longest) {
    throw new RegisterMappingMalformed(part)
  }
  return value
}

function oneOf<const T extends string>(values: readonly T[], value: unknown, part: string): T {
  const found = values.find((one) => one === value)
  if (found === undefined) throw new RegisterMappingMalformed(part)
  return found
}

function between(value: unknown, part: string, least: number, most: number): number {
  if (typeof value !== 'number' || !(value >= least && value <= most))
    throw new RegisterMappingMalformed(part)
  return value
}

function wholeOrNull(value: unknown, part: string, least: number, most: number): number | null {
  if (value === null || value === undefined) return null
  if (!Number.isInteger(value)) throw new RegisterMappingMalformed(part)
  return between(value, part, least, most)
}
