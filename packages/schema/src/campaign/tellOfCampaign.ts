import { titleWords } from '../notification/titleWords.ts'
import { localDayOf, type NotificationKind } from '@kewo/domain'
import type { Audience, Campaign, DbTransaction, Prisma } from '@kewo/db'
import type { SignedInWithin } from '../builder/context.ts'
import { addJob, type JobContext } from '../job/jobs.ts'
import { addAnnouncement, announce } from '../notification/announce.ts'
import { notify } from '../notification/notify.ts'
import { managersOf } from '../retailer/managersOf.ts'
import { withValidLicence } from '../retailer/validLicence.ts'
import { statusWhere } from './statusWhere.ts'
import { treatedBy } from './treated.ts'

type Told = Campaign & { audience: Audience }

/** The last day of a campaign; published ones have an end. */
const lastDay = ({ endsAt }: Campaign, timeZone: string) =>
  localDayOf(new Date(endsAt!.getTime() - 1), timeZone)

/** The managers know at once what comes to their shops; the shops from the start on, when they see it. */
export async function tellOfPublishing(telling: SignedInWithin, campaign: Told): Promise<void> {
  const { db, now, timeZone } = telling
  const notice = {
    params: { title: titleWords(campaign), day: lastDay(campaign, timeZone) },
    subjectId: campaign.id,
  }
  await notify(telling, await managersOf(db, treatedBy(campaign)), 'CAMPAIGN_PUBLISHED', notice)
  const dueAt = campaign.startsAt && campaign.startsAt > now ? campaign.startsAt : now
  await announce(telling, 'CAMPAIGN_PUBLISHED', { ...notice, dueAt })
}

/** A published campaign that has not started was changed: no shop has seen it yet. */
export async function tellOfChange(
  telling: SignedInWithin,
  campaign: Told,
  meantBefore: Audience,
): Promise<void> {
  const { db, now, timeZone } = telling
  const params = { title: titleWords(campaign) }
  const shops = { OR: [treatedBy(campaign), treatedBy({ ...campaign, audience: meantBefore })] }
  await notify(telling, await managersOf(db, shops), 'CAMPAIGN_CHANGED', { params, subjectId: campaign.id })
  await announce(telling, 'CAMPAIGN_PUBLISHED', {
    params: { ...params, day: lastDay(campaign, timeZone) },
    subjectId: campaign.id,
    dueAt: campaign.startsAt ?? now,
  })
}

/** A published campaign was called off. */
export async function tellOfCancelling(
  telling: SignedInWithin,
  campaign: Told,
  reason: string,
): Promise<void> {
  const { db, now } = telling
  const notice = { params: { title: titleWords(campaign), reason }, subjectId: campaign.id }
  await notify(telling, await managersOf(db, treatedBy(campaign)), 'CAMPAIGN_CANCELLED', notice)
  if (campaign.startsAt === null || campaign.startsAt <= now)
    await announce(telling, 'CAMPAIGN_CANCELLED', { ...notice, dueAt: now })
}

/** The terms of a campaign that runs were changed: those who agreed to something hear of it, and their managers. */
export async function tellOfTerms(telling: SignedInWithin, id: string, reason: string): Promise<void> {
  const { db, now } = telling
  const campaign = await readCampaign(db, id)
  const notice = { params: { title: titleWords(campaign), reason }, subjectId: id }
  await notify(telling, await managersOf(db, treatedBy(campaign)), 'CAMPAIGN_TERMS_CHANGED', notice)
  await announce(telling, 'CAMPAIGN_TERMS_CHANGED', { ...notice, dueAt: now })
}

/** A campaign that runs ends on another day. */
export async function tellOfEnd(
  telling: SignedInWithin,
  id: string,
  { early, reason }: { early: boolean; reason: string },
): Promise<void> {
  const { db, now, timeZone } = telling
  const campaign = await readCampaign(db, id)
  const kind = early ? 'CAMPAIGN_ENDS_EARLY' : 'CAMPAIGN_EXTENDED'
  const params = { title: titleWords(campaign), day: lastDay(campaign, timeZone), reason }
  const notice = { params, subjectId: id }
  await notify(telling, await managersOf(db, treatedBy(campaign)), kind, notice)
  await announce(telling, kind, { ...notice, dueAt: now })
}

/** Shops that joined, and those that could and have not said no: who has declined hears no more of it. */
const concerned = (campaign: Told): Prisma.RetailerWhereInput => ({
  OR: [
    { participations: { some: { campaignId: campaign.id, status: { not: 'DECLINED' } } } },
    { AND: [treatedBy(campaign), { participations: { none: { campaignId: campaign.id } } }] },
  ],
})

const readCampaign = (db: DbTransaction, id: string): Promise<Told> =>
  db.campaign.findUniqueOrThrow({ where: { id }, include: { audience: true } })

/** Of a campaign that runs, the shops that it concerns and that may read brands. */
async function whileLive(db: DbTransaction, id: string, { now, timeZone }: JobContext) {
  if ((await db.campaign.count({ where: { id, AND: statusWhere('LIVE', now) } })) === 0) return null
  return { AND: [concerned(await readCampaign(db, id)), withValidLicence(now, timeZone)] }
}

addAnnouncement('CAMPAIGN_TERMS_CHANGED', (_db, id) =>
  Promise.resolve({ participations: { some: { campaignId: id, status: 'JOINED' } } }),
)
addAnnouncement('CAMPAIGN_EXTENDED', whileLive)
addAnnouncement('CAMPAIGN_ENDS_EARLY', async (db, id) => concerned(await readCampaign(db, id)))
addAnnouncement('CAMPAIGN_PUBLISHED', whileLive)
addAnnouncement('CAMPAIGN_ENDING', whileLive)
addAnnouncement('CAMPAIGN_CANCELLED', async (db, id) => concerned(await readCampaign(db, id)))

const daysBefore = 3
const ending: NotificationKind = 'CAMPAIGN_ENDING'

addJob({
  name: 'tell-of-ending-campaigns',
  words: { 'zh-CN': '通知活动快结束', en: 'Tell of campaigns that end soon' },
  cron: '*/10 * * * *',
  async run({ db, queue, now, timeZone }) {
    const soon = new Date(now.getTime() + daysBefore * 24 * 60 * 60 * 1000)
    const untold = await db.$queryRaw<{ id: string }[]>`
      SELECT id FROM "Campaign" campaign
      WHERE "publishedAt" IS NOT NULL AND "cancelledAt" IS NULL AND "endsAt" > ${now} AND "endsAt" <= ${soon}
        -- One that is shorter has just been announced with its end.
        AND "endsAt" - "startsAt" > ${daysBefore} * interval '1 day'
        AND NOT EXISTS (SELECT FROM "Announcement" WHERE "subjectId" = campaign.id AND kind = ${ending})`
    for (const { id } of untold) {
      const campaign = await readCampaign(db, id)
      await db.$transaction((transaction) =>
        announce({ db: transaction, queue, now }, 'CAMPAIGN_ENDING', {
          params: { title: titleWords(campaign), day: lastDay(campaign, timeZone) },
          subjectId: id,
          dueAt: now,
        }),
      )
    }
    return untold.length
  },
})
