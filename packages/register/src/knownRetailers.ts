import type { KnownShop, LicenceTerm, RegisterSaid } from '@kewo/domain'
import type { Client } from 'pg'
import type { DbTransaction } from '@kewo/db'

export type KnownRow = KnownShop & { readonly id: string }

/** Finds the shops that we know under these licence numbers, with what the register said of them last time. */
export type FindKnown = (licenceNumbers: readonly string[]) => Promise<ReadonlyMap<string, KnownRow>>

type Row = {
  id: string
  licenceNumber: string
  said: RegisterSaid | null
  inTerritory: boolean
  undone: boolean | null
  branch: string | null
  department: string
  longitude: number | null
  latitude: number | null
  placeStatus: 'KNOWN' | 'DOUBTFUL' | 'UNKNOWN'
  licenceExpiresOn: string | null
  licenceHasNoEnd: boolean
  licenceUnread: string | null
} & Omit<RegisterSaid, 'region' | 'place' | 'licenceTerm'>

const question = `SELECT r.id, r."licenceNumber", e.said, e.undone, r."territoryId" IS NOT NULL AS "inTerritory",
     parent.name AS branch, region.name AS department, r.name, r."holderName", r."contactName", r.phone, r.address,
     r.format::text, r."marketType"::text, r."businessDistrict"::text, r.grade, r."areaSquareMetres", r."orderWeekday", r."deliveryWeekday",
     r.longitude, r.latitude, r."placeStatus"::text, r."closedAt" IS NOT NULL AS closed,
     r."openedOn"::text, r."licenceExpiresOn"::text, r."licenceHasNoEnd", r."licenceUnread"
   FROM "Retailer" r
   JOIN "Region" region ON region.id = r."regionId"
   LEFT JOIN "Region" parent ON parent.id = region."parentId"
   LEFT JOIN "RegisterEntry" e ON e."retailerId" = r.id
   WHERE r."licenceNumber" = ANY($1::text[])`

/** In the transaction of an import. */
export const knownToImport =
  (client: Client): FindKnown =>
  async (licenceNumbers) => {
    const { rows } = await client.query<Row>({
      name: 'register-known',
      text: question,
      values: [licenceNumbers],
    })
    return byNumber(rows)
  }

/** For looking at what an import would do. */
export const knownTo =
  (db: DbTransaction): FindKnown =>
  async (licenceNumbers) =>
    byNumber(await db.$queryRawUnsafe<Row[]>(question, licenceNumbers))

const byNumber = (rows: readonly Row[]): Map<string, KnownRow> =>
  new Map(rows.map((row) => [row.licenceNumber, knownRow(row)]))

function knownRow({
  id,
  said,
  undone,
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
    retailer: {
      ...fields,
      undone: undone === true,
      licenceTerm,
      region: { branch: branch ?? '', department },
      place,
    },
  }
}

function termOf(until: string | null, hasNoEnd: boolean, unread: string | null): LicenceTerm {
  if (until !== null) return { kind: 'DATED', until }
  return hasNoEnd ? { kind: 'NO_END' } : { kind: 'UNCLEAR', words: unread ?? '' }
}
