import type { KnownRetailer, LicenceTerm, RegisterSaid } from '@kewo/domain'
import type { Client } from 'pg'

export type KnownRow = {
  readonly id: string
  readonly said: RegisterSaid | null
  readonly retailer: KnownRetailer
}

type Row = {
  id: string
  licenceNumber: string
  said: RegisterSaid | null
  inTerritory: boolean
  branch: string | null
  department: string
  longitude: number | null
  latitude: number | null
  placeStatus: 'KNOWN' | 'DOUBTFUL' | 'UNKNOWN'
  licenceExpiresOn: string | null
  licenceHasNoEnd: boolean
  licenceUnread: string | null
} & Omit<RegisterSaid, 'region' | 'place' | 'licenceTerm'>

/** The shops that we know under these licence numbers, with what the register said of them last time. */
export async function findKnownRetailers(
  client: Client,
  licenceNumbers: readonly string[],
): Promise<Map<string, KnownRow>> {
  const { rows } = await client.query<Row>({
    name: 'register-known',
    text: `SELECT r.id, r."licenceNumber", e.said, r."territoryId" IS NOT NULL AS "inTerritory",
         parent.name AS branch, region.name AS department,
         r.name, r."holderName", r."contactName", r.phone, r.address, r.format, r."marketType", r."businessDistrict",
         r.grade, r."areaSquareMetres", r."orderWeekday", r.longitude, r.latitude, r."placeStatus", r."closedAt" IS NOT NULL AS closed,
         r."openedOn"::text, r."licenceExpiresOn"::text, r."licenceHasNoEnd", r."licenceUnread"
       FROM "Retailer" r
       JOIN "Region" region ON region.id = r."regionId"
       LEFT JOIN "Region" parent ON parent.id = region."parentId"
       LEFT JOIN "RegisterEntry" e ON e."retailerId" = r.id
       WHERE r."licenceNumber" = ANY($1::text[])`,
    values: [licenceNumbers],
  })
  return new Map(rows.map((row) => [row.licenceNumber, knownRow(row)]))
}

function knownRow({
  id,
  said,
  branch,
  department,
  longitude,
  latitude,
  placeStatus,
  licenceExpiresOn,
  licenceHasNoEnd,
  licenceUnread,
  ...fields
}: Row): KnownRow {
  const place =
    longitude === null || latitude === null
      ? undefined
      : { point: { longitude, latitude }, status: placeStatus }
  const licenceTerm = termOf(licenceExpiresOn, licenceHasNoEnd, licenceUnread)
  return {
    id,
    said,
    retailer: { ...fields, licenceTerm, region: { branch: branch ?? '', department }, place },
  }
}

function termOf(until: string | null, hasNoEnd: boolean, unread: string | null): LicenceTerm {
  if (until !== null) return { kind: 'DATED', until }
  return hasNoEnd ? { kind: 'NO_END' } : { kind: 'UNCLEAR', words: unread ?? '' }
}
