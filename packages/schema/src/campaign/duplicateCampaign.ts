import { copyTitle, longestCampaignTitle, SentBefore } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { audienceColumns } from '../audience/writable.ts'
import { recordAct } from '../audit/recordAct.ts'
import type { SignedIn } from '../builder/context.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { newInLists } from '../builder/makesStale.ts'
import { once } from '../once/once.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { Campaign } from './campaign.ts'
import { inOrder } from './input.ts'

builder.mutationField('duplicateCampaign', (t) =>
  t.withAuth({ may: 'runCampaigns' }).prismaField({
    type: Campaign,
    ...newInLists,
    description:
      'A new draft that says the same for the same shops, with the products of it that are still sold. Dates, answers and the control group are its own.',
    args: {
      id: t.arg.globalID({ for: Campaign, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is made once.' }),
    },
    errors: { types: [SentBefore] },
    resolve: async (query, _root, args, context) => {
      const write = { mutation: 'duplicateCampaign', type: 'Campaign', sent: args }
      const id = await once(context, write, (db) => duplicate(db, context, args.id.id))
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function duplicate(
  db: DbTransaction,
  context: SignedIn<StaffViewer>,
  copiedId: string,
): Promise<{ id: string }> {
  const { audience, products, ...said } = found(
    await db.campaign.findUnique({
      where: { id: copiedId },
      select: {
        ...{ brandId: true, title: true, titleEn: true, body: true, bodyEn: true, gain: true, gainEn: true },
        ...{ rewardCents: true, rewardRule: true, proofCents: true, mostUnits: true },
        ...{ material: true, materialEn: true, imageId: true, displayAsked: true, referenceImageId: true },
        audience: { select: audienceColumns },
        products: {
          where: { product: { retiredAt: null } },
          orderBy: { position: 'asc' },
          select: { productId: true },
        },
      },
    }),
  )
  const campaign = { ...said, title: copyTitle(said.title, longestCampaignTitle) }
  const productIds = products.map(({ productId }) => productId)
  const { id: audienceId } = await db.audience.create({ data: audience })
  const { id } = await db.campaign.create({
    data: {
      ...campaign,
      audienceId,
      createdById: context.viewer.staffId,
      products: { create: inOrder(productIds) },
    },
  })
  const act = { action: 'duplicateCampaign', subjectType: 'Campaign', subjectId: id } as const
  await recordAct(db, context, { ...act, after: { ...campaign, productIds, audience } })
  return { id }
}
