import { answersUntil, statusAt } from '@kewo/domain'
import { Prisma } from '@kewo/db'
import { titleWords } from '../notification/titleWords.ts'
import { isSettled } from '../participation/access.ts'
import { addReach } from '../reach/subject.ts'
import { visibleCampaigns } from './access.ts'
import { treatedSql } from './treated.ts'

addReach('Campaign', async ({ db, viewer, now }, id) => {
  const campaign = await db.campaign.findFirst({
    where: { id, publishedAt: { not: null }, AND: visibleCampaigns(viewer, now) },
    include: { audience: true },
  })
  if (!campaign) return null
  const { publishedAt, startsAt, displayAsked } = campaign
  const until = answersUntil(campaign)
  // Shops hear of it, and see it, from the start on.
  const since = startsAt && startsAt > publishedAt! ? startsAt : publishedAt!
  return {
    steps: ['MEANT', 'TOLD', 'OPENED', 'READ', 'UNDERSTOOD', ...(displayAsked ? (['ACTED'] as const) : [])],
    meant: treatedSql(campaign),
    joins: Prisma.sql`
      LEFT JOIN "CampaignReceipt" receipt ON receipt."campaignId" = ${id}::uuid AND receipt."retailerId" = "Retailer".id
      LEFT JOIN "Participation" answer ON answer."campaignId" = ${id}::uuid AND answer."retailerId" = "Retailer".id`,
    // An answer is given below all that there is to read, whichever it is: so it says nothing of which it was.
    openedAt: Prisma.sql`coalesce(receipt."openedAt", answer."answeredAt")`,
    readAt: Prisma.sql`coalesce(receipt."readToEndAt", answer."answeredAt")`,
    // Who declines may have understood as well; but counted here, those less who joined would be the ones who declined.
    understoodAt: Prisma.sql`CASE WHEN answer.status = 'JOINED' THEN coalesce(answer."agreedAt", answer."answeredAt") END`,
    acted: Prisma.sql`EXISTS (SELECT FROM "Proof" proof WHERE proof."participationId" = answer.id AND proof.state = 'ACCEPTED')`,
    actedAt: Prisma.sql`(SELECT min(proof."reviewedAt") FROM "Proof" proof
      WHERE proof."participationId" = answer.id AND proof.state = 'ACCEPTED')`,
    wrongAnswers: Prisma.sql`0`,
    remindedAt: Prisma.sql`receipt."remindedAt"`,
    // Terms that change are agreed to anew, not read anew.
    readEarlier: Prisma.sql`false`,
    told: { kinds: ['CAMPAIGN_PUBLISHED', 'CAMPAIGN_REMINDER'], subjectId: id, since, until: null },
    since,
    keepsAnswers: !isSettled(campaign, now),
    isShown: statusAt(campaign, now) === 'LIVE' && (until === null || until >= now),
    lock: { table: 'Campaign', id },
    receipts: { table: 'CampaignReceipt', of: 'campaignId', id },
    reminder: { kind: 'CAMPAIGN_REMINDER', ...{ params: { title: titleWords(campaign) }, subjectId: id } },
  }
})
