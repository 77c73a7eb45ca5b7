import { Prisma } from '@kewo/db'
import type { ReachSubject } from './subject.ts'

/** Where receipts of versions are kept, the versions themselves, and their column that names the thing they are of. */
type Kept =
  | { receipts: 'Receipt'; versions: 'GuidanceVersion'; of: 'guidanceId' }
  | { receipts: 'SupplyReceipt'; versions: 'SupplyPolicyVersion'; of: 'policyId' }

type Said = Pick<
  ReachSubject,
  | 'joins'
  | 'openedAt'
  | 'readAt'
  | 'understoodAt'
  | 'wrongAnswers'
  | 'remindedAt'
  | 'readEarlier'
  | 'receipts'
>

/**
 * What the receipts of one version say of each shop. Days between reminders are counted for the whole thing: another version does
 * not begin them anew.
 */
export function versionReceipts(
  { receipts, versions, of }: Kept,
  { id: versionId, number }: { id: string; number: number },
  wholeId: string,
): Said {
  const [table, each, whole] = [receipts, versions, of].map((name) => Prisma.raw(`"${name}"`)) as [
    ...[Prisma.Sql, Prisma.Sql, Prisma.Sql],
  ]
  // Of a first version there is nothing to be looked for.
  const earlier =
    number === 1
      ? Prisma.empty
      : Prisma.sql`LEFT JOIN (SELECT DISTINCT "retailerId" FROM ${table} WHERE coalesce("readToEndAt", "understoodAt") IS NOT NULL
        AND "versionId" IN (SELECT id FROM ${each} WHERE ${whole} = ${wholeId}::uuid AND number < ${number})) earlier
        ON earlier."retailerId" = "Retailer".id`
  return {
    joins: Prisma.sql`
      LEFT JOIN ${table} receipt ON receipt."versionId" = ${versionId}::uuid AND receipt."retailerId" = "Retailer".id
      LEFT JOIN (SELECT "retailerId", max("remindedAt") AS at FROM ${table} WHERE "remindedAt" IS NOT NULL
        AND "versionId" IN (SELECT id FROM ${each} WHERE ${whole} = ${wholeId}::uuid) GROUP BY 1) reminded
        ON reminded."retailerId" = "Retailer".id
      ${earlier}`,
    openedAt: Prisma.sql`receipt."openedAt"`,
    readAt: Prisma.sql`receipt."readToEndAt"`,
    understoodAt: Prisma.sql`receipt."understoodAt"`,
    wrongAnswers: Prisma.sql`receipt."wrongAnswers"`,
    remindedAt: Prisma.sql`reminded.at`,
    readEarlier: number === 1 ? Prisma.sql`false` : Prisma.sql`earlier."retailerId" IS NOT NULL`,
    receipts: { table: receipts, of: 'versionId', id: versionId },
  }
}
