import { InvalidInput, SentBefore } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { writable } from '../audience/writable.ts'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { newInLists } from '../builder/makesStale.ts'
import type { SignedIn } from '../builder/context.ts'
import { once } from '../once/once.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { Campaign } from './campaign.ts'
import { CampaignInput, campaignOf, inOrder, namedBy } from './input.ts'

builder.mutationField('createCampaign', (t) =>
  t.withAuth({ may: 'runCampaigns' }).prismaField({
    type: Campaign,
    ...newInLists,
    description: 'A new draft, which no shop sees.',
    args: {
      input: t.arg({ type: CampaignInput, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is made once.' }),
    },
    errors: { types: [InvalidInput, SentBefore] },
    resolve: async (query, _root, { input, idempotencyKey }, context) => {
      const write = { mutation: 'createCampaign', type: 'Campaign', sent: { input, idempotencyKey } }
      const id = await once(context, write, (db) => create(db, context, input))
      return context.db.campaign.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function create(
  db: DbTransaction,
  context: SignedIn<StaffViewer>,
  input: typeof CampaignInput.$inferInput,
): Promise<{ id: string }> {
  const { viewer } = context
  const { campaign, audience } = campaignOf(input)
  const { productIds, ...named } = await namedBy(db, viewer, input)
  const { id: audienceId } = await db.audience.create({ data: writable(audience) })
  const { id } = await db.campaign.create({
    data: {
      ...campaign,
      ...named,
      audienceId,
      createdById: viewer.staffId,
      products: { create: inOrder(productIds) },
    },
  })
  const act = { action: 'createCampaign', subjectType: 'Campaign', subjectId: id } as const
  await recordAct(db, context, { ...act, after: { ...campaign, ...named, productIds, audience } })
  return { id }
}
