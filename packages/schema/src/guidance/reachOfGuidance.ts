import { guidanceStatusAt } from '@kewo/domain'
import { Prisma } from '@kewo/db'
import { audienceSql } from '../audience/where.ts'
import { titleWords } from '../notification/titleWords.ts'
import { addReach } from '../reach/subject.ts'
import { type GuidanceScopeRow, guidanceScope, visibleVersions } from './access.ts'

addReach('GuidanceVersion', async (context, id) => {
  const { db, viewer, now, timeZone } = context
  const version = await db.guidanceVersion.findFirst({
    where: { id, publishedAt: { not: null }, AND: visibleVersions(viewer, context) },
    include: { guidance: { select: guidanceScope } },
  })
  if (!version) return null
  const { guidance, publishedAt, supersededAt } = version
  return {
    steps: ['MEANT', 'TOLD', 'OPENED', 'READ', 'UNDERSTOOD', 'ACTED'],
    meant: meantBy(guidance),
    joins: Prisma.sql`
      LEFT JOIN "Receipt" receipt ON receipt."versionId" = ${id}::uuid AND receipt."retailerId" = "Retailer".id
      LEFT JOIN (SELECT "retailerId", max("remindedAt") AS at FROM "Receipt" WHERE "remindedAt" IS NOT NULL
        AND "versionId" IN (SELECT id FROM "GuidanceVersion" WHERE "guidanceId" = ${guidance.id}::uuid) GROUP BY 1) reminded
        ON reminded."retailerId" = "Retailer".id`,
    openedAt: Prisma.sql`receipt."openedAt"`,
    readAt: Prisma.sql`receipt."readToEndAt"`,
    understoodAt: Prisma.sql`receipt."understoodAt"`,
    acted: Prisma.sql`receipt."actedAt" IS NOT NULL`,
    actedAt: Prisma.sql`receipt."actedAt"`,
    wrongAnswers: Prisma.sql`receipt."wrongAnswers"`,
    // Three days are of the guidance: a new version does not begin them anew.
    remindedAt: Prisma.sql`reminded.at`,
    told: {
      kinds: ['GUIDANCE_PUBLISHED', 'GUIDANCE_CHANGED', 'GUIDANCE_REMINDER'],
      ...{ subjectId: guidance.id, since: publishedAt!, until: supersededAt },
    },
    since: publishedAt!,
    keepsAnswers: false,
    isShown: supersededAt === null && guidanceStatusAt(guidance, now, timeZone) === 'PUBLISHED',
    lock: { table: 'Guidance', id: guidance.id },
    receipts: { table: 'Receipt', of: 'versionId', id },
    reminder: {
      kind: 'GUIDANCE_REMINDER',
      ...{ params: { title: titleWords(version) }, subjectId: guidance.id },
    },
  }
})

/** `reachedByGuidance` as SQL, but for closed shops. */
function meantBy({ audience, withinRegionIds, withinTerritoryIds }: GuidanceScopeRow): Prisma.Sql {
  return Prisma.join(
    [
      audienceSql(audience),
      ...(withinRegionIds.length > 0 ? [Prisma.sql`region.path && ${withinRegionIds}::uuid[]`] : []),
      ...(withinTerritoryIds.length > 0
        ? [Prisma.sql`"Retailer"."territoryId" = ANY (${withinTerritoryIds}::uuid[])`]
        : []),
    ],
    ' AND ',
  )
}
