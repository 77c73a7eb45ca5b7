import { isIdle, licenceStatusAt, type StaffRole } from '@kewo/domain'
import { askPool, type Db, type DbTransaction, Prisma } from '@kewo/db'
import type { Viewer } from './viewer.ts'

type Row = {
  userId: string
  sessionId: string
  seenAt: Date
  mustChangePassword: boolean
  hasSecondFactor: boolean
  staffSetPasswordAt: Date | null
  staff: {
    id: string
    name: string
    roles: StaffRole[]
    regionId: string
    territories: { id: string; role: StaffRole }[]
    regionIds: string[] | null
    touchedRegionIds: string[]
    regionPath: string[]
    ledNearerRegionIds: string[] | null
    standsInForAdminIds: string[] | null
  } | null
  retailer: {
    id: string
    name: string
    licenceExpiresOn: string | null
    licenceHasNoEnd: boolean
    licenceRevokedAt: string | null
    regionPath: string[]
    territoryId: string | null
    marketType: 'URBAN' | 'RURAL'
    format: Extract<Viewer, { kind: 'retailer' }>['format']
    businessDistrict: Extract<Viewer, { kind: 'retailer' }>['businessDistrict']
    grade: number | null
  } | null
}

const person = Prisma.sql`u."mustChangePassword", u."staffSetPasswordAt", u."twoFactorEnabled" AS "hasSecondFactor",
      (SELECT jsonb_build_object('id', p.id, 'name', p.name, 'roles', p.roles, 'regionId', p."regionId",
          'territories', COALESCE((SELECT jsonb_agg(jsonb_build_object('id', m."territoryId", 'role', m.role))
            FROM "TerritoryMember" m WHERE m."staffId" = p.id), '[]'),
          'regionIds', CASE WHEN 'SUPERVISOR' = ANY (p.roles) THEN
            (SELECT jsonb_agg(r.id) FROM "Region" r WHERE p."regionId" = ANY (r.path)) END,
          'touchedRegionIds', COALESCE((SELECT jsonb_agg(DISTINCT touched.id) FROM (
            SELECT unnest(r.path) AS id FROM "TerritoryMember" m JOIN "Territory" t ON t.id = m."territoryId"
              JOIN "Region" r ON r.id = t."regionId" WHERE m."staffId" = p.id
            UNION ALL SELECT unnest(r.path) FROM "Region" r
              WHERE p."regionId" = ANY (r.path) AND 'SUPERVISOR' = ANY (p.roles)) touched), '[]'),
          'regionPath', home.path,
          'ledNearerRegionIds', CASE WHEN 'SUPERVISOR' = ANY (p.roles) THEN
            (SELECT jsonb_agg(DISTINCT r.id) FROM "Staff" o JOIN "Region" led ON led.id = o."regionId"
              JOIN "Region" r ON led.id = ANY (r.path)
              WHERE o."leftAt" IS NULL AND 'SUPERVISOR' = ANY (o.roles)
                AND p."regionId" = ANY (led.path) AND led.id <> p."regionId") END,
          'standsInForAdminIds', CASE WHEN 'SUPERVISOR' = ANY (p.roles) THEN
            (SELECT jsonb_agg(a.id) FROM "Staff" a WHERE 'ADMIN' = ANY (a.roles) AND a.id <> p.id
              AND NOT EXISTS (SELECT 1 FROM "Staff" o WHERE o."leftAt" IS NULL AND o.id <> a.id
                AND ('ADMIN' = ANY (o.roles) OR 'SUPERVISOR' = ANY (o.roles)
                  AND o."regionId" = ANY (home.path) AND o."regionId" <> p."regionId"))) END)
        FROM "Staff" p JOIN "Region" home ON home.id = p."regionId" WHERE p."userId" = u.id AND p."leftAt" IS NULL) AS staff,
      (SELECT jsonb_build_object('id', t.id, 'name', t.name, 'licenceExpiresOn', t."licenceExpiresOn",
          'licenceHasNoEnd', t."licenceHasNoEnd", 'licenceRevokedAt', t."licenceRevokedAt", 'regionPath', r.path, 'territoryId', t."territoryId",
          'marketType', t."marketType", 'format', t.format, 'businessDistrict', t."businessDistrict", 'grade', t.grade)
        FROM "Retailer" t JOIN "Region" r ON r.id = t."regionId"
        WHERE t."userId" = u.id AND t."closedAt" IS NULL) AS retailer`

/**
 * Who is behind a session token: one prepared statement a request. Null when the session has ended, the person has
 * left, or the shop is closed, or an admin's session was not used for long. Role, scope and licence are read each time, so that taking one away works at once.
 */
export async function loadViewer(db: Db, token: string, now: Date, timeZone: string): Promise<Viewer | null> {
  const [row] = await askPool<Row>(
    db,
    Prisma.sql`SELECT u.id AS "userId", s.id AS "sessionId", s."seenAt", ${person}
    FROM "Session" s JOIN "User" u ON u.id = s."userId" WHERE s.token = ${token} AND s."expiresAt" > ${now}`,
  )
  return row ? toViewer(row, now, timeZone) : null
}

/** What somebody would be if they signed in now: for what is said to people who are not here. Null when they could not. */
export async function personAsViewer(
  db: DbTransaction,
  userId: string,
  now: Date,
  timeZone: string,
): Promise<Viewer | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT u.id AS "userId", '' AS "sessionId", ${now}::timestamptz AS "seenAt", ${person}
    FROM "User" u WHERE u.id = ${userId}::uuid`
  return row ? toViewer(row, now, timeZone) : null
}

function toViewer(
  { staff, retailer, staffSetPasswordAt, ...signedInBy }: Row,
  now: Date,
  timeZone: string,
): Viewer | null {
  if (isIdle({ roles: staff?.roles ?? [] }, signedInBy.seenAt, now)) return null
  if (staff)
    return {
      kind: 'staff',
      ...signedInBy,
      staffId: staff.id,
      name: staff.name,
      roles: staff.roles,
      regionId: staff.regionId,
      seesAll: staff.roles.includes('ADMIN'),
      regionIds: staff.regionIds ?? [],
      territories: staff.territories,
      touchedRegionIds: staff.touchedRegionIds,
      regionPath: staff.regionPath,
      ledNearerRegionIds: staff.ledNearerRegionIds ?? [],
      standsInForAdminIds: staff.standsInForAdminIds ?? [],
    }
  if (!retailer) return null
  const { id, licenceExpiresOn, licenceHasNoEnd, licenceRevokedAt, ...shop } = retailer
  const licence = {
    licenceExpiresOn: licenceExpiresOn ? new Date(licenceExpiresOn) : null,
    licenceHasNoEnd,
    licenceRevokedAt: licenceRevokedAt ? new Date(licenceRevokedAt) : null,
  }
  return {
    kind: 'retailer',
    ...signedInBy,
    staffSetPasswordAt,
    seenBy: null,
    assistanceId: null,
    retailerId: id,
    licence: licenceStatusAt(licence, now, timeZone),
    ...shop,
  }
}
