import { type HandCells, noDepartment, readShopByHand, type Refusal, whyNotLicence } from '@kewo/domain'

/** A shop as typed: the cells of a register's row, and what is chosen beside them. */
export type RetailerTyped = HandCells & {
  regionId: string
  /** Last day of the licence; for a new shop only. */
  until: string
  hasNoEnd: boolean
}

export const emptyRetailer: RetailerTyped = {
  ...{ licenceNumber: '', name: '', holderName: '', contactName: '', phone: '', address: '', regionId: '' },
  ...{ format: 'CONVENIENCE', marketType: 'URBAN', businessDistrict: 'RESIDENTIAL', grade: '', area: '' },
  ...{
    orderWeekday: '',
    deliveryWeekday: '',
    longitude: '',
    latitude: '',
    openedOn: '',
    until: '',
    hasNoEnd: false,
  },
}

type Row = {
  [Field in Exclude<keyof HandCells, 'area' | 'openedOn'>]: string | number | null
} & { areaSquareMetres: number | null; openedOn: string | null; region: { id: string } }

const cell = (value: string | number | null): string => (value === null ? '' : String(value))

export const draftOf = (row: Row): RetailerTyped => ({
  ...emptyRetailer,
  licenceNumber: cell(row.licenceNumber),
  name: cell(row.name),
  holderName: cell(row.holderName),
  contactName: cell(row.contactName),
  phone: cell(row.phone),
  address: cell(row.address),
  format: cell(row.format),
  marketType: cell(row.marketType),
  businessDistrict: cell(row.businessDistrict),
  grade: cell(row.grade),
  area: cell(row.areaSquareMetres),
  orderWeekday: cell(row.orderWeekday),
  deliveryWeekday: cell(row.deliveryWeekday),
  longitude: cell(row.longitude),
  latitude: cell(row.latitude),
  openedOn: row.openedOn ?? '',
  regionId: row.region.id,
})

/** What the rules say before anything is sent; `isNew` asks for the licence, too. */
export function whyNotRetailer(typed: RetailerTyped, isNew: boolean): Refusal | null {
  const { refusal } = readShopByHand(typed)
  if (refusal) return refusal
  if (typed.regionId === '') return noDepartment()
  return isNew ? whyNotLicence({ ...licenceInput(typed), until: dayOf(typed), revoked: false }) : null
}

const dayOf = ({ until, hasNoEnd }: RetailerTyped): Date | null =>
  until && !hasNoEnd ? new Date(until) : null

export const licenceInput = ({ until, hasNoEnd }: RetailerTyped) => ({
  until: hasNoEnd ? null : until || null,
  hasNoEnd,
})

/** What the server takes; called once the rules have nothing against it. */
export function retailerInput(typed: RetailerTyped) {
  const { draft, refusal } = readShopByHand(typed)
  if (refusal) throw refusal
  const { format, marketType, businessDistrict } = draft
  if (!format || !marketType || !businessDistrict) throw new Error('A choice of the form is empty.')
  return {
    ...{ licenceNumber: draft.licenceNumber, name: draft.name, holderName: draft.holderName },
    ...{ contactName: draft.contactName, phone: draft.phone, address: draft.address },
    ...{ format, marketType, businessDistrict, regionId: typed.regionId, grade: draft.grade },
    ...{
      areaSquareMetres: draft.areaSquareMetres,
      orderWeekday: draft.orderWeekday,
      deliveryWeekday: draft.deliveryWeekday,
      openedOn: draft.openedOn,
    },
    ...{ longitude: draft.place?.point.longitude ?? null, latitude: draft.place?.point.latitude ?? null },
  }
}
