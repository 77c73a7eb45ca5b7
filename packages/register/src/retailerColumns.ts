import type { LicenceTerm, RegisterSaid } from '@kewo/domain'

/** The columns of a shop that a register may fill, with their types. */
export const retailerColumns = {
  name: 'text',
  holderName: 'text',
  contactName: 'text',
  phone: 'text',
  address: 'text',
  regionId: 'uuid',
  format: '"Format"',
  marketType: '"MarketType"',
  businessDistrict: '"BusinessDistrict"',
  grade: 'smallint',
  areaSquareMetres: 'double precision',
  orderWeekday: 'smallint',
  deliveryWeekday: 'smallint',
  longitude: 'double precision',
  latitude: 'double precision',
  placeStatus: '"PlaceStatus"',
  openedOn: 'date',
  licenceExpiresOn: 'date',
  licenceHasNoEnd: 'boolean',
  licenceUnread: 'text',
  closedAt: 'timestamptz',
} as const

export type RetailerColumns = Partial<Record<keyof typeof retailerColumns, string | number | boolean | null>>

/**
 * What a register says, as columns. `closingTime` gives the instant at which a shop closed that is closed since a day,
 * or since nobody knows when.
 */
export function columnsOf(
  { region: _region, place, closed, closedOn, licenceTerm, ...same }: RegisterSaid,
  regionId: string | null,
  closingTime: (day: string | null) => string,
): RetailerColumns {
  return {
    ...same,
    ...(regionId === null ? {} : { regionId }),
    ...(licenceTerm && licenceColumns(licenceTerm)),
    ...(place && { ...place.point, placeStatus: place.status }),
    ...(closed === true || closedOn ? { closedAt: closingTime(closedOn ?? null) } : {}),
    ...(closed === false ? { closedAt: null } : {}),
  }
}

/** A term as the three columns that hold it. */
const licenceColumns = (term: LicenceTerm) => ({
  licenceExpiresOn: term.kind === 'DATED' ? term.until : null,
  licenceHasNoEnd: term.kind === 'NO_END',
  licenceUnread: term.kind === 'UNCLEAR' ? term.words : null,
})
