import {
  CampaignHasEnded,
  CampaignIsCancelled,
  CampaignIsPublished,
  ChangedMeanwhile,
  InvalidInput,
  whyNotPublish,
  type Refusal,
  type Words,
} from '@kewo/domain'
import type { Audience, DbTransaction, Prisma } from '@kewo/db'
import { reachedCount } from '../audience/reach.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { Campaign, campaignEdition } from './campaign.ts'
import { drawControl } from './drawControl.ts'
import { tellOfPublishing } from './tellOfCampaign.ts'
import { wholeCampaign } from './wholeCampaign.ts'

builder.mutationField('publishCampaign', (t) =>
  t.withAuth({ may: 'runCampaigns' }).prismaField({
    type: Campaign,
    ...makesStale('campaigns'),
    description: 'Announces a draft: LIVE at once, or from its start on when that lies ahead.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the campaign that was looked at.',
      }),
    },
    errors: {
      types: [CampaignHasEnded, CampaignIsCancelled, CampaignIsPublished, ChangedMeanwhile, InvalidInput],
    },
    resolve: async (query, _root, { id: { id }, expected }, context) => {
      const { now } = context
      await saveAudited(context, {
        ...{ action: 'publishCampaign', subject: 'Campaign', id },
        load: (db) => wholeCampaign(db, id),
        // One that is out already is refused, and not published again.
        before: () => ({ publishedAt: null as Date | null }),
        after: () => ({ publishedAt: now as Date | null }),
        whyNot: async (campaign, db) => (await faultsOf(db, campaign, now))[0] ?? null,
        expect: (campaign) => campaignEdition.expect(campaign, expected),
        write: async (db, data, campaign) => {
          await db.campaign.update({ where: { id }, data })
          await drawControl(db, campaign)
          const drawn = await db.campaign.findUniqueOrThrow({ where: { id }, include: { audience: true } })
          await tellOfPublishing({ ...context, db }, drawn)
        },
        timeout: 60_000,
      })
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

type Judged = Prisma.CampaignGetPayload<{ include: { products: true } }> & { audience: Audience }

/** Everything that keeps a campaign from going out now. */
async function faultsOf(db: DbTransaction, campaign: Judged, now: Date): Promise<readonly Refusal[]> {
  const reach = {
    productCount: campaign.products.length,
    audienceSize: await reachedCount(db, campaign.audience),
  }
  return whyNotPublish(campaign, reach, now)
}

type Fault = { code: string; field: string | null; words: Words }

const CampaignFault = builder.objectRef<Fault>('CampaignFault').implement({
  description: 'One thing that keeps a campaign from being published.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Name of the refusal.' }),
    field: t.exposeString('field', {
      nullable: true,
      description: 'Which field of the input it is about; null when it is about the campaign as a whole.',
    }),
    message: t.string({
      description: "For a person, in the reader's language.",
      resolve: ({ words }, _args, { locale }) => words[locale],
    }),
  }),
})

/** A refusal is an Error, which GraphQL would raise; told beforehand it is an answer. */
const asFault = (refusal: Refusal): Fault => ({
  code: refusal.name,
  field: refusal instanceof InvalidInput ? refusal.field : null,
  words: refusal.words,
})

builder.prismaObjectField('Campaign', 'whyNotPublish', (t) =>
  t.field({
    type: [CampaignFault],
    description: 'All that keeps it from being published, field by field; empty when it may be. For staff.',
    authScopes: { staff: true },
    complexity: 10,
    select: { id: true },
    resolve: async ({ id }, _args, { db, now }) => {
      const include = { audience: true, products: true }
      const campaign = await db.campaign.findUniqueOrThrow({ where: { id }, include })
      return (await faultsOf(db, campaign, now)).map(asFault)
    },
  }),
)
