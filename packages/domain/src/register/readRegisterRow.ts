import { countryBoxes } from '../retailer/countryBox.ts'
import { isGrade } from '../retailer/grade.ts'
import { readGrade } from '../words/readNumber.ts'
import { regionOfAddress } from './addressRegion.ts'
import { branchReader } from './branchNames.ts'
import { undamaged } from './damagedNumber.ts'
import { readArea } from './floorArea.ts'
import { readLicenceNumber } from './licenceNumber.ts'
import { readWeekday } from './orderWeekday.ts'
import { businessDistrictNamed, marketTypeNamed } from './registerCode.ts'
import { type ColumnCalendars, type DateField, joined } from './guessCalendar.ts'
import { type LicenceTerm, readLicenceTerm } from './licenceTerm.ts'
import { readDate, type RegisterCalendar } from './registerDate.ts'
import { type RegisterField, registerFields } from './registerField.ts'
import { formatByRules } from './registerFormat.ts'
import { registerIssue, type RegisterIssue } from './registerIssue.ts'
import type { RegisterMapping } from './registerMapping.ts'
import { isNoShop } from './notAShop.ts'
import type { PlainPoint } from './pointSystem.ts'
import { readPhone } from './readPhone.ts'
import { holdsSeveral, readShopName } from './registerName.ts'
import { readPoint } from './registerPlace.ts'
import { readText } from './registerText.ts'
import type { RegionNames, RetailerDraft } from './retailerDraft.ts'

/** What a row says, or null when it must be refused; and every remark about it. */
export type RegisterRow = {
  readonly draft: RetailerDraft | null
  readonly licenceNumber: string | null
  readonly issues: RegisterIssue[]
}

/**
 * Makes the reader of one register's rows. What can be put right is put right and said so; only a row without a usable
 * licence number or branch, or with more columns than the header, is refused. Whether the place is far from
 * its region, and whether its department is large enough, only the whole file can tell: see `RegisterCensus`; so it is
 * with `calendars`, by which the columns of days are read.
 */
export function registerRowReader(
  mapping: RegisterMapping,
  header: readonly string[],
  plainPoint: PlainPoint,
  calendars: ColumnCalendars = {},
) {
  const indexes = new Map<RegisterField, number[]>()
  for (const field of registerFields) {
    const columns = mapping.columns[field]
    const positions = columns?.map((column) => header.indexOf(column))
    if (positions && positions.length > 0) indexes.set(field, positions)
  }
  const hasPlace = indexes.has('point') || indexes.has('longitude')
  const tellsRegion = indexes.has('branch') || indexes.has('department') || mapping.addressRegions !== null
  const country = mapping.country === null ? null : countryBoxes[mapping.country]

  const branchOf = branchReader(mapping)
  const calendarOf = (field: DateField) => calendars[field] ?? mapping.calendar

  return (written: readonly string[]): RegisterRow => {
    const cells = evened(written, header.length)
    const issues: RegisterIssue[] = []
    // A damaged number is put right where it is one; a licence number and a phone say so, or what is lost.
    const asWritten = (field: RegisterField): string => joined(indexes.get(field) ?? [], cells, mapping.join)
    const raw = (field: RegisterField): string => {
      const cell = asWritten(field)
      const whole = undamaged(cell)
      // Licence number and phone have their own words for it.
      if (whole === null && field !== 'licenceNumber' && field !== 'phone') remarkLost(field, cell, issues)
      return whole ?? ''
    }
    const text = (field: RegisterField) => readText(raw(field), field, issues)

    if (cells.length !== header.length) {
      const found = `${cells.length} / ${header.length}`
      return { draft: null, licenceNumber: null, issues: [registerIssue('WRONG_COLUMN_COUNT', null, found)] }
    }
    if (isNoShop(cells, asWritten('licenceNumber'), mapping.columns.licenceNumber?.[0])) {
      const first = cells.find((cell) => cell.trim() !== '') ?? ''
      return { draft: null, licenceNumber: null, issues: [registerIssue('NOT_A_SHOP', null, first)] }
    }
    const licenceNumber = readLicenceNumber(asWritten('licenceNumber'), mapping.licenceNumberDigits, issues)
    if (licenceNumber === null) return { draft: null, licenceNumber, issues: issues.slice(-1) }

    const address = text('address')
    const region = readRegion(mapping, text('branch'), text('department'), address, branchOf)
    if (region === null && mapping.defaults.branch === null) {
      return { draft: null, licenceNumber, issues: [registerIssue('REGION_MISSING', 'branch', address)] }
    }
    if (region === null && tellsRegion) issues.push(registerIssue('REGION_UNKNOWN', 'branch', address))

    const holderName = text('holderName')
    if (holdsSeveral(asWritten('name'))) issues.push(registerIssue('SEVERAL_NAMES', 'name', raw('name')))
    const area = readArea(raw('area'), mapping.areaUnit, issues)
    const point = hasPlace
      ? readPoint(
          { point: raw('point'), longitude: raw('longitude'), latitude: raw('latitude') },
          country,
          issues,
        )
      : null
    const code = <T>(field: RegisterField, meaning: (cell: string) => T | null): T | null => {
      const cell = raw(field).trim()
      const value = cell === '' ? null : meaning(cell)
      if (cell !== '' && value === null) issues.push(registerIssue('CODE_UNKNOWN', field, cell))
      return value
    }
    const day = (field: DateField): string | null => {
      const value = readDate(raw(field), calendarOf(field))
      if (value === undefined) issues.push(registerIssue('DATE_UNREADABLE', field, raw(field)))
      return value ?? null
    }

    const closed = readClosed(raw('status'), mapping, issues)
    const draft: RetailerDraft = {
      licenceNumber,
      name: readShopName(raw('name'), text('name'), holderName, licenceNumber, mapping.nameCutAt, issues),
      holderName,
      contactName: text('contactName'),
      phone: readPhone(asWritten('phone'), issues),
      address,
      region,
      format: code('format', (cell) =>
        formatByRules(cell, area, mapping.formatRules, mapping.formatCombined),
      ),
      marketType: code('marketType', marketTypeNamed),
      businessDistrict: code('businessDistrict', businessDistrictNamed),
      grade: gradeOf(raw('grade'), issues),
      areaSquareMetres: area,
      orderWeekday: readWeekday('orderWeekday', raw('orderWeekday'), issues),
      deliveryWeekday: readWeekday('deliveryWeekday', raw('deliveryWeekday'), issues),
      place: point && { point: plainPoint(point, mapping.points), status: 'KNOWN' },
      closed,
      // Registers keep one day of the last change: only of a closed shop is it the day of closing.
      closedOn: closed === true ? day('closedOn') : null,
      openedOn: day('openedOn'),
      licenceTerm: indexes.has('licenceExpiresOn')
        ? readTerm(raw('licenceExpiresOn'), calendarOf('licenceExpiresOn'), mapping.noEndWords, issues)
        : null,
    }
    return { draft, licenceNumber, issues }
  }
}

/** A cell may be read more than once; what is lost in it is said once. */
function remarkLost(field: RegisterField, cell: string, issues: RegisterIssue[]): void {
  const said = issues.some((issue) => issue.reason === 'DIGITS_LOST' && issue.field === field)
  if (!said) issues.push(registerIssue('DIGITS_LOST', field, cell))
}

/** Cells that are missing at the end are empty ones; empty ones beyond the header are none. */
function evened(cells: readonly string[], columns: number): readonly string[] {
  if (cells.length < columns) return [...cells, ...Array.from({ length: columns - cells.length }, () => '')]
  return cells.slice(columns).every((cell) => cell.trim() === '') ? cells.slice(0, columns) : cells
}

/** Null: the row does not say. A register of one branch names departments only: they are of the branch by default. */
function readRegion(
  { columns, addressRegions, defaults }: RegisterMapping,
  branch: string | null,
  department: string | null,
  address: string | null,
  branchOf: (name: string) => string,
): RegionNames | null {
  const told = addressRegions && address !== null ? regionOfAddress(address, addressRegions) : null
  const ofOneBranch = !columns.branch && addressRegions === null && department !== null
  const found = branch ?? told?.branch ?? (ofOneBranch ? defaults.branch : null)
  return found === null
    ? null
    : { branch: branchOf(found), department: department ?? told?.department ?? defaults.department }
}

function gradeOf(cell: string, issues: RegisterIssue[]): number | null {
  const grade = readGrade(cell)
  if (grade === null || isGrade(grade)) return grade
  issues.push(registerIssue('GRADE_UNREADABLE', 'grade', cell))
  return null
}

function readTerm(
  cell: string,
  calendar: RegisterCalendar,
  noEndWords: readonly string[],
  issues: RegisterIssue[],
): LicenceTerm {
  const term = readLicenceTerm(cell, calendar, noEndWords)
  if (term.kind === 'UNCLEAR') {
    const reason = term.words === '' ? 'LICENCE_END_BLANK' : 'LICENCE_END_UNREADABLE'
    issues.push(registerIssue(reason, 'licenceExpiresOn', cell))
  }
  return term
}

/** Whoever is not known to be open is closed: an open shop sees brands, and only licensed shops may. */
function readClosed(cell: string, mapping: RegisterMapping, issues: RegisterIssue[]): boolean | null {
  if (mapping.columns.status === undefined) return null
  const status = cell.normalize('NFKC').trim()
  const closed = mapping.closedStatuses.includes(status)
  if (!closed && mapping.openStatuses.includes(status)) return false
  if (!closed) issues.push(registerIssue('STATUS_UNKNOWN', 'status', cell))
  return true
}
