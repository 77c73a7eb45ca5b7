import { guidanceStatusAt } from '@kewo/domain'
import { Prisma } from '@kewo/db'
import { audienceSql } from '../audience/where.ts'
import { titleWords } from '../notification/titleWords.ts'
import { addReach } from '../reach/subject.ts'
import { versionReceipts } from '../reach/versionReceipts.ts'
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
    ...versionReceipts(
      { receipts: 'Receipt', versions: 'GuidanceVersion', of: 'guidanceId' },
      version,
      guidance.id,
    ),
    acted: Prisma.sql`receipt."actedAt" IS NOT NULL`,
    actedAt: Prisma.sql`receipt."actedAt"`,
    told: {
      kinds: ['GUIDANCE_PUBLISHED', 'GUIDANCE_CHANGED', 'GUIDANCE_REMINDER'],
      ...{ subjectId: guidance.id, since: publishedAt!, until: supersededAt },
    },
    since: publishedAt!,
    keepsAnswers: false,
    isShown: supersededAt === null && guidanceStatusAt(guidance, now, timeZone) === 'PUBLISHED',
    lock: { table: 'Guidance', id: guidance.id },
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
