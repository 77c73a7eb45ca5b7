import { brandCategories } from '../brand/brandCategory.ts'
import { guidanceKinds } from '../guidance/guidanceKind.ts'
import { helpRequestCategories } from '../helpRequest/helpRequestCategory.ts'
import { urgencies } from '../helpRequest/urgency.ts'
import { regionKinds } from '../region/regionKind.ts'
import { areaUnits } from '../register/floorArea.ts'
import { registerCalendars } from '../register/registerDate.ts'
import { registerEncodings } from '../register/registerLayout.ts'
import { pointSystems } from '../register/pointSystem.ts'
import { closedShopsChoices, registerCountries } from '../register/registerMapping.ts'
import { businessDistricts } from '../retailer/businessDistrict.ts'
import { formats } from '../retailer/format.ts'
import { placeStatuses } from '../retailer/placeStatus.ts'
import { marketTypes } from '../retailer/marketType.ts'
import { rewardRules } from '../reward/rewardRule.ts'
import { staffRoles } from '../staff/staffRole.ts'

/** Rows that the audit log names by their id, and that have a name of their own. */
export const auditedRows = ['Region', 'Brand', 'Product', 'Retailer'] as const
export type AuditedRow = (typeof auditedRows)[number]

/** How a register's import ended, or that it goes on. */
export const importStatuses = ['RUNNING', 'COMPLETED', 'CANCELLED', 'FAILED', 'UNDONE'] as const

/** What of people is counted as read in bulk. */
export const personalFieldNames = [
  'holderName',
  'contactName',
  'phone',
  'address',
  'longitude',
  'latitude',
  'signatureName',
  'countersignName',
  'answerSignature',
] as const
export type PersonalField = (typeof personalFieldNames)[number]

/**
 * plain: as it stands (words, numbers, days, yes or no). money: cents. picture: id of one. row: ids of rows of that
 * type. oneOf: one, or a list, of these words of the code. inside: a record whose own fields are of this table. The
 * others are records of a form of their own.
 */
type Kind =
  | 'plain'
  | 'money'
  | 'picture'
  | 'inside'
  | 'hours'
  | 'columns'
  | 'pairs'
  | { row: AuditedRow }
  | { oneOf: readonly string[] }

/**
 * Every field that an audit entry may tell of, and how its value is read. recordAct takes no other, so that whatever is
 * written has words in the log's screen; a word of the code that stands in none of the lists does not compile.
 */
export const auditedFields = {
  name: 'plain',
  nameEn: 'plain',
  phone: 'plain',
  roles: { oneOf: staffRoles },
  ADMIN: 'plain',
  SUPERVISOR: 'plain',
  MANAGER: 'plain',
  ORDER_CLERK: 'plain',
  COURIER: 'plain',
  INSPECTOR: 'plain',
  region: 'plain',
  parent: 'plain',
  reason: 'plain',
  closedAt: 'plain',
  regionId: { row: 'Region' },
  territories: 'plain',
  territory: 'plain',
  confidential: 'plain',
  left: 'plain',
  leftAt: 'plain',
  userName: 'plain',
  password: 'plain',
  company: 'plain',
  count: 'plain',
  shops: 'plain',
  week: 'plain',
  products: 'plain',
  from: 'plain',
  shop: 'plain',
  caller: 'plain',
  actsForIt: 'plain',
  licenceNumber: 'plain',
  licenceExpiresOn: 'plain',
  licenceHasNoEnd: 'plain',
  licenceUnread: 'plain',
  licenceRevokedAt: 'plain',
  file: 'plain',
  mappingName: 'plain',
  resumed: 'plain',
  rowsDone: 'plain',
  status: { oneOf: importStatuses },
  created: 'plain',
  updated: 'plain',
  refused: 'plain',
  restored: 'plain',
  closedShopsMade: 'plain',
  retired: 'plain',
  retiredAt: 'plain',
  category: { oneOf: [...brandCategories, ...helpRequestCategories] },
  urgency: { oneOf: urgencies },
  firstResponseMinutes: 'plain',
  resolutionMinutes: 'plain',
  kind: { oneOf: [...guidanceKinds, ...regionKinds] },
  description: 'plain',
  descriptionEn: 'plain',
  customerWords: 'plain',
  customerWordsEn: 'plain',
  besideIds: { row: 'Product' },
  title: 'plain',
  titleEn: 'plain',
  body: 'plain',
  bodyEn: 'plain',
  gain: 'plain',
  gainEn: 'plain',
  material: 'plain',
  materialEn: 'plain',
  rewardCents: 'money',
  rewardRule: { oneOf: rewardRules },
  proofCents: 'money',
  mostUnits: 'plain',
  controlPercent: 'plain',
  cents: 'money',
  approvalAboveCents: 'money',
  words: 'plain',
  displayAsked: 'plain',
  imageId: 'picture',
  referenceImageId: 'picture',
  brandId: { row: 'Brand' },
  productIds: { row: 'Product' },
  grade: 'plain',
  waitSeconds: 'plain',
  erasedAt: 'plain',
  auditEntries: 'plain',
  code: 'plain',
  unit: 'plain',
  unitEn: 'plain',
  nicknames: 'plain',
  packBarcode: 'plain',
  cartonBarcode: 'plain',
  wholesaleCents: 'money',
  retailCents: 'money',
  launchedOn: 'plain',
  priceFromDay: 'plain',
  startsAt: 'plain',
  endsAt: 'plain',
  replyBy: 'plain',
  publishedAt: 'plain',
  publishAt: 'plain',
  cancelledAt: 'plain',
  cancelReason: 'plain',
  withdrawnAt: 'plain',
  validUntil: 'plain',
  version: 'plain',
  number: 'plain',
  owedPerFourWeeks: 'plain',
  audience: 'inside',
  regionIds: { row: 'Region' },
  marketTypes: { oneOf: marketTypes },
  formats: { oneOf: formats },
  businessDistricts: { oneOf: businessDistricts },
  gradeFrom: 'plain',
  gradeTo: 'plain',
  retailerIds: { row: 'Retailer' },
  includeRetailerIds: { row: 'Retailer' },
  excludeRetailerIds: { row: 'Retailer' },
  rows: 'plain',
  personal: { oneOf: personalFieldNames },
  contactName: 'plain',
  holderName: 'plain',
  address: 'plain',
  areaSquareMetres: 'plain',
  orderWeekday: 'plain',
  deliveryWeekday: 'plain',
  openedOn: 'plain',
  placeStatus: { oneOf: placeStatuses },
  longitude: 'plain',
  latitude: 'plain',
  signatureName: 'plain',
  countersignName: 'plain',
  answerSignature: 'plain',
  hours: 'hours',
  daysOff: 'plain',
  workingDays: 'plain',
  timeZone: 'plain',
  layout: 'inside',
  encoding: { oneOf: registerEncodings },
  sheet: 'plain',
  headerRow: 'plain',
  headerRows: 'plain',
  columns: 'columns',
  join: 'plain',
  licenceNumberDigits: 'plain',
  takesOddNumbers: 'plain',
  nameCutAt: 'plain',
  formatCombined: 'plain',
  formatRules: 'inside',
  codes: 'plain',
  areaFrom: 'plain',
  areaUnit: { oneOf: areaUnits },
  calendar: { oneOf: registerCalendars },
  namesNoExpiry: 'plain',
  noEndWords: 'plain',
  openStatuses: 'plain',
  closedStatuses: 'plain',
  closedShops: { oneOf: closedShopsChoices },
  country: { oneOf: registerCountries },
  points: { oneOf: pointSystems },
  farKilometres: 'plain',
  addressRegions: 'inside',
  branches: 'plain',
  otherNames: 'pairs',
  branchAliases: 'pairs',
  branchEndings: 'plain',
  departmentAtLeast: 'plain',
  defaults: 'inside',
  branch: 'plain',
  department: 'plain',
  format: { oneOf: formats },
  marketType: { oneOf: marketTypes },
  businessDistrict: { oneOf: businessDistricts },
} as const satisfies Record<string, Kind>

export type AuditedField = keyof typeof auditedFields

export const isAuditedField = (name: string): name is AuditedField => Object.hasOwn(auditedFields, name)

/** The words of the code that a field may hold; never for one that holds none. */
export type AuditedChoice<Field extends AuditedField> = (typeof auditedFields)[Field] extends {
  oneOf: readonly (infer Value)[]
}
  ? Value
  : never

/** What people write, never a word of the code: that is narrower than any string. */
type Plain<Value> = Value extends readonly (infer Item)[]
  ? [Item] extends [Plain<Item>]
    ? Value
    : never
  : Value extends string
    ? string extends Value
      ? Value
      : never
    : Value

type Inside<Value> = Value extends readonly (infer Item)[]
  ? readonly Audited<Item>[]
  : Value extends null | undefined
    ? Value
    : Audited<Value>

type Worded<Field extends AuditedField, Value> = (typeof auditedFields)[Field] extends 'inside'
  ? Inside<Value>
  : (typeof auditedFields)[Field] extends 'plain'
    ? Plain<Value>
    : [AuditedChoice<Field>] extends [never]
      ? Value
      : Value extends null | undefined | AuditedChoice<Field> | readonly AuditedChoice<Field>[]
        ? Value
        : never

/** The record itself where the log has words for all of it; else a type that it does not fit. */
export type Audited<Given> = {
  readonly [Field in keyof Given]: Field extends AuditedField ? Worded<Field, Given[Field]> : never
}
