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
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { Campaign } from './campaign.ts'
import { lockCampaign } from './lockCampaign.ts'

builder.mutationField('publishCampaign', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Campaign,
    description: 'Announces a draft: LIVE at once, or from its start on when that lies ahead.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      version: t.arg.int({ required: true, description: 'version of the campaign that was looked at.' }),
    },
    errors: {
      types: [CampaignHasEnded, CampaignIsCancelled, CampaignIsPublished, ChangedMeanwhile, InvalidInput],
    },
    resolve: async (query, _root, { id: { id }, version }, context) => {
      const { db, now } = context
      await db.$transaction(async (transaction) => {
        const campaign = await lockCampaign(transaction, id)
        const [fault] = await faultsOf(transaction, campaign, now)
        if (fault) throw fault
        if (campaign.version !== version) throw new ChangedMeanwhile()
        await transaction.campaign.update({
          where: { id },
          data: { publishedAt: now, version: { increment: 1 } },
        })
        const act = { action: 'publishCampaign', subjectType: 'Campaign', subjectId: id } as const
        await recordAct(transaction, context, {
          ...act,
          before: { publishedAt: null },
          after: { publishedAt: now },
        })
      })
      return db.campaign.findUniqueOrThrow({ ...query, where: { id } })
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
