import { remindedUntil, type RemindLeftOut, type ReachStep, reachSteps } from '@kewo/domain'
import { Prisma } from '@kewo/db'
import type { SignedIn } from '../builder/context.ts'
import { seesOnlyOwnShops } from '../participation/access.ts'
import { visibleRetailersSql } from '../retailer/access.ts'
import { validLicenceSql } from '../retailer/validLicence.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import type { ReachSubject } from './subject.ts'

/** One shop that something is meant for, and how far it has come. */
export type ReachRow = {
  id: string
  userId: string | null
  /** Index in `reachSteps`. */
  step: number
  toldAt: Date | null
  openedAt: Date | null
  readAt: Date | null
  understoodAt: Date | null
  acted: boolean
  actedAt: Date | null
  wrongAnswers: number
  remindedAt: Date | null
  /** It has read a version before, and not opened this one. */
  readEarlier: boolean
  canBeTold: boolean
}

/** Whether the viewer is told nothing of a shop that it has come to by answering. */
export const hidesAnswers = ({ keepsAnswers }: ReachSubject, viewer: StaffViewer): boolean =>
  keepsAnswers && !seesOnlyOwnShops(viewer)

/**
 * A statement with a row for each shop that is meant and that the viewer serves: what `reachStepOf` goes by, the step that it comes to
 * (a test of all that may be known holds the two together), and what shops are parted by. `shopByShop` leaves out what may not point at a shop.
 */
export function shopRows(
  subject: ReachSubject,
  { viewer, now, timeZone }: Pick<SignedIn<StaffViewer>, 'viewer' | 'now' | 'timeZone'>,
  { shopByShop }: { shopByShop: boolean },
): Prisma.Sql {
  const { openedAt, readAt, actedAt, wrongAnswers, remindedAt, readEarlier } = subject
  const hidden = shopByShop && hidesAnswers(subject, viewer)
  const understoodAt = hidden ? Prisma.sql`NULL::timestamptz` : subject.understoodAt
  const acted = hidden ? Prisma.sql`false` : subject.acted
  return Prisma.sql`
    SELECT known.*, CASE WHEN "understoodAt" IS NOT NULL THEN CASE WHEN acted THEN 5 ELSE 4 END
      WHEN "readAt" IS NOT NULL THEN 3 WHEN "openedAt" IS NOT NULL THEN 2 WHEN "toldAt" IS NOT NULL THEN 1 ELSE 0 END AS step
    FROM (
      SELECT "Retailer".id, "Retailer".name, "Retailer"."userId", "Retailer"."territoryId", "Retailer"."marketType",
        "Retailer".grade, region.id AS "regionId", region.path AS "regionPath", told."toldAt",
        coalesce(${openedAt}, ${readAt}, ${understoodAt}) AS "openedAt", coalesce(${readAt}, ${understoodAt}) AS "readAt",
        ${understoodAt} AS "understoodAt", ${acted} AS acted, ${hidden ? Prisma.sql`NULL::timestamptz` : actedAt} AS "actedAt",
        coalesce(${wrongAnswers}, 0) AS "wrongAnswers", ${remindedAt} AS "remindedAt",
        ${readEarlier} AND coalesce(${openedAt}, ${readAt}, ${understoodAt}) IS NULL AS "readEarlier",
        "Retailer"."userId" IS NOT NULL AND ${validLicenceSql(now, timeZone)} AS "canBeTold"
      FROM "Retailer" JOIN "Region" region ON region.id = "Retailer"."regionId"
        ${subject.joins}
        LEFT JOIN (${toldRows(subject, viewer)}) told ON told."userId" = "Retailer"."userId"
      WHERE "Retailer"."closedAt" IS NULL AND ${visibleRetailersSql(viewer)} AND ${subject.meant}
    ) known`
}

/** When each shop was first told. Of few shops their own notices are asked for, not all that were sent out. */
function toldRows({ told }: ReachSubject, viewer: StaffViewer): Prisma.Sql {
  const own = viewer.seesAll
    ? Prisma.empty
    : Prisma.sql`AND "userId" IN (SELECT "Retailer"."userId" FROM "Retailer" WHERE ${visibleRetailersSql(viewer)})`
  return Prisma.sql`
    SELECT "userId", min("createdAt") AS "toldAt" FROM "Notification"
    WHERE "subjectId" = ${told.subjectId}::uuid AND kind = ANY (${[...told.kinds]}::text[]) AND "createdAt" >= ${told.since}
      ${told.until ? Prisma.sql`AND "createdAt" < ${told.until}` : Prisma.empty} ${own}
    GROUP BY "userId"`
}

/** `leftOutOfReminder` of a row, as SQL: null where the shop is to be reminded. */
export const leftOutSql = (now: Date): Prisma.Sql => Prisma.sql`
  CASE WHEN "openedAt" IS NOT NULL THEN ${leftOut('OPENED')} WHEN NOT "canBeTold" THEN ${leftOut('CANNOT_BE_TOLD')}
    WHEN "remindedAt" > ${remindedUntil(now)} THEN ${leftOut('REMINDED_LATELY')} END`

const leftOut = (reason: RemindLeftOut) => Prisma.sql`${reason}::text`

/** Condition: has come at least so far. */
export const cameTo = (step: ReachStep): Prisma.Sql => Prisma.sql`step >= ${reachSteps.indexOf(step)}`
