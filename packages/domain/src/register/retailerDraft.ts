import type { BusinessDistrict } from '../retailer/businessDistrict.ts'
import type { Format } from '../retailer/format.ts'
import type { MarketType } from '../retailer/marketType.ts'
import type { PlaceStatus } from '../retailer/placeStatus.ts'
import type { Point } from '../retailer/point.ts'
import type { Weekday } from '../time/localDay.ts'
import { addressKey, oneGlyph } from './addressKey.ts'
import { type LicenceTerm, sameTerm } from './licenceTerm.ts'

/** Branch and market department by name. */
export type RegionNames = { readonly branch: string; readonly department: string }

/** What one row of a register says about a shop. Null: it says nothing, which never erases what we know. */
export type RetailerDraft = {
  readonly licenceNumber: string
  readonly name: string
  readonly holderName: string | null
  readonly contactName: string | null
  readonly phone: string | null
  readonly address: string | null
  readonly region: RegionNames | null
  readonly format: Format | null
  readonly marketType: MarketType | null
  readonly businessDistrict: BusinessDistrict | null
  /** 1-30. */
  readonly grade: number | null
  readonly areaSquareMetres: number | null
  readonly orderWeekday: Weekday | null
  readonly deliveryWeekday: Weekday | null
  readonly place: { readonly point: Point; readonly status: PlaceStatus } | null
  readonly closed: boolean | null
  /** Days as YYYY-MM-DD. */
  readonly closedOn: string | null
  readonly openedOn: string | null
  readonly licenceTerm: LicenceTerm | null
}

export type DraftField = Exclude<keyof RetailerDraft, 'licenceNumber'>

export const draftFields = [
  'name',
  'holderName',
  'contactName',
  'phone',
  'address',
  'region',
  'format',
  'marketType',
  'businessDistrict',
  'grade',
  'areaSquareMetres',
  'orderWeekday',
  'deliveryWeekday',
  'place',
  'closed',
  'closedOn',
  'openedOn',
  'licenceTerm',
] as const satisfies readonly DraftField[]

/** What two rows have in common that are perhaps one shop under two numbers; null where that cannot be told. */
export const shopKey = ({ name, address }: RetailerDraft): string | null =>
  address === null ? null : `${plainName(name)}\n${addressKey(address)}`

/** Names of regions are the same whatever their case, width and blanks, with 台 or 臺: they fold as addresses do. */
export const regionKey = (name: string): string => oneGlyph(plainName(name))

const plainName = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase()

const sameRegion = (a: RegionNames, b: RegionNames): boolean =>
  regionKey(a.branch) === regionKey(b.branch) && regionKey(a.department) === regionKey(b.department)

/** Whether two drafts say the same in one field; an address written with other numerals is the same address. */
export function saysTheSame(
  field: DraftField,
  a: Partial<RetailerDraft>,
  b: Partial<RetailerDraft>,
): boolean {
  const one = a[field] ?? null
  const other = b[field] ?? null
  if (one === other || one === null || other === null) return one === other
  if (field === 'address') return a.address != null && b.address != null && sameAddress(a.address, b.address)
  if (field === 'region') return a.region != null && b.region != null && sameRegion(a.region, b.region)
  if (field === 'licenceTerm')
    return a.licenceTerm != null && b.licenceTerm != null && sameTerm(a.licenceTerm, b.licenceTerm)
  if (field === 'place') return a.place != null && b.place != null && samePlace(a.place, b.place)
  return false
}

const sameAddress = (a: string, b: string): boolean => addressKey(a) === addressKey(b)

type Place = NonNullable<RetailerDraft['place']>

const samePlace = (a: Place, b: Place): boolean => samePoint(a.point, b.point) && a.status === b.status

export const samePoint = (a: Point, b: Point): boolean =>
  a.longitude === b.longitude && a.latitude === b.latitude

/** Whether two rows with one licence number say the same about the shop. */
export const sameDraft = (a: RetailerDraft, b: RetailerDraft): boolean =>
  draftFields.every((field) => saysTheSame(field, a, b))
