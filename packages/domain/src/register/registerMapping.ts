import type { BusinessDistrict } from '../retailer/businessDistrict.ts'
import type { countryBoxes } from '../retailer/countryBox.ts'
import type { Format } from '../retailer/format.ts'
import type { MarketType } from '../retailer/marketType.ts'
import type { AddressRegions } from './addressRegion.ts'
import type { BranchNames } from './branchNames.ts'
import type { AreaUnit } from './floorArea.ts'
import type { PointSystem } from './pointSystem.ts'
import type { RegisterCalendar } from './registerDate.ts'
import type { RegisterField } from './registerField.ts'
import type { FormatRule } from './registerFormat.ts'
import { plainLayout, type RegisterLayout } from './registerLayout.ts'

/** ISO 3166 codes of the countries whose boxes we know. */
export const registerCountries = ['CN', 'TW', 'US'] as const satisfies readonly (keyof typeof countryBoxes)[]

export type RegisterCountry = (typeof registerCountries)[number]

/** What becomes of closed shops that we never served. */
export const closedShopsChoices = ['IMPORT', 'SKIP'] as const

/** How one kind of register becomes shops; remembered under a name. */
export type RegisterMapping = BranchNames & {
  /** Where in the file it stands, and how it is encoded. */
  readonly layout: RegisterLayout
  /** For each field the columns that it is read from. Several are joined; a field left out is not touched. */
  readonly columns: Readonly<Partial<Record<RegisterField, readonly string[]>>>
  /** Stands between the columns of one field: a space, or nothing for Chinese. */
  readonly join: string
  /** How many digits every licence number has; null when they differ. */
  readonly licenceNumberDigits: number | null
  /** Shops whose licence number is unlike the others of the file are created, too. */
  readonly takesOddNumbers: boolean
  /** The number of characters at which the register cuts names off; null when it does not. */
  readonly nameCutAt: number | null
  /** Several one-letter format codes are written as one word. */
  readonly formatCombined: boolean
  readonly formatRules: readonly FormatRule[]
  readonly areaUnit: AreaUnit
  readonly calendar: RegisterCalendar
  /**
   * The register names no expiry: its shops have a licence without an end. Without it, and without a column for the
   * expiry, the register is not read: a licence has no end only where somebody has said so.
   */
  readonly namesNoExpiry: boolean
  /** What stands in the column of the expiry for a licence without an end: 长期. */
  readonly noEndWords: readonly string[]
  readonly openStatuses: readonly string[]
  readonly closedStatuses: readonly string[]
  /** Closed shops that we never served are taken over as closed, or left out. A shop that we know is always closed. */
  readonly closedShops: (typeof closedShopsChoices)[number]
  /** How its points lie; shifted ones are put back to WGS 84. */
  readonly points: PointSystem
  /** Outside its box a place is doubtful. */
  readonly country: RegisterCountry | null
  /** Further than this from the middle of its branch's shops a place is doubtful. */
  readonly farKilometres: number
  /** Where branch and department have no column: how the address tells them. */
  readonly addressRegions: AddressRegions | null
  /** Departments with fewer shops in the file than this are put together in the default one. */
  readonly departmentAtLeast: number
  readonly defaults: {
    /** Null: a row whose branch cannot be told is refused. */
    readonly branch: string | null
    readonly department: string
    readonly format: Format
    readonly marketType: MarketType
    readonly businessDistrict: BusinessDistrict
  }
}

/** A mapping that says nothing yet but how registers are mostly written. */
export const plainMapping: RegisterMapping = {
  layout: plainLayout,
  columns: {},
  join: ' ',
  licenceNumberDigits: null,
  takesOddNumbers: false,
  nameCutAt: null,
  formatCombined: false,
  formatRules: [],
  areaUnit: 'SQUARE_METRES',
  calendar: 'GUESSED',
  namesNoExpiry: false,
  noEndWords: [],
  openStatuses: [],
  closedStatuses: [],
  closedShops: 'SKIP',
  points: 'WGS84',
  country: 'CN',
  farKilometres: 80,
  addressRegions: null,
  branchAliases: {},
  branchEndings: [],
  departmentAtLeast: 1,
  defaults: {
    branch: null,
    department: '其他',
    format: 'OTHER',
    marketType: 'URBAN',
    businessDistrict: 'OTHER',
  },
}
