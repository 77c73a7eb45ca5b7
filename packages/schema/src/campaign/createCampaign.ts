import { InvalidInput } from '@kewo/domain'
import { isUniqueClash } from '@kewo/db'
import { writable } from '../audience/writable.ts'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { Campaign } from './campaign.ts'
import { CampaignInput, campaignOf, inOrder, namedBy } from './input.ts'

builder.mutationField('createCampaign', (t) =>
  t.withAuth({ roles: ['ADMIN'] }).prismaField({
    type: Campaign,
    description: 'A new draft, which no shop sees.',
    args: {
      input: t.arg({ type: CampaignInput, required: true }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is made once.' }),
    },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { input, idempotencyKey }, context) => {
      const where = { idempotencyKey }
      if ((await context.db.campaign.count({ where })) === 0) {
        try {
          await create(context, input, idempotencyKey)
        } catch (error) {
          // The same draft arrived twice at once; the other one has made it.
          if (!isUniqueClash(error)) throw error
        }
      }
      return context.db.campaign.findUniqueOrThrow({ ...query, where })
    },
  }),
)

function create(
  context: SignedIn<StaffViewer>,
  input: typeof CampaignInput.$inferInput,
  idempotencyKey: string,
) {
  const { db, viewer } = context
  const { campaign, audience } = campaignOf(input)
  return db.$transaction(async (transaction) => {
    const { productIds, ...named } = await namedBy(transaction, viewer, input)
    const { id: audienceId } = await transaction.audience.create({ data: writable(audience) })
    const { id } = await transaction.campaign.create({
      data: {
        ...campaign,
        ...named,
        audienceId,
        idempotencyKey,
        createdById: viewer.staffId,
        products: { create: inOrder(productIds) },
      },
    })
    const act = { action: 'createCampaign', subjectType: 'Campaign', subjectId: id }
    await recordAct(transaction, context, { ...act, after: { ...campaign, ...named, productIds, audience } })
  })
}
