import { InvalidInput, OnlyTheShopItself, SentBefore, whyNotComplaint, whyNotWords } from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { onBehalfOf } from '../assistance/onBehalf.ts'
import { builder } from '../builder/builder.ts'
import { newInLists } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import type { SignedIn } from '../builder/context.ts'
import { visibleCampaigns } from '../campaign/access.ts'
import { Campaign } from '../campaign/campaign.ts'
import { hangUploads } from '../file/hangUploads.ts'
import { visibleVersions } from '../guidance/access.ts'
import { readersBeforehand } from './complaintReaders.ts'
import { once } from '../once/once.ts'
import { visibleRewards } from '../reward/access.ts'
import { Reward } from '../reward/reward.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { takeVoice } from '../voiceMemo/takeVoice.ts'
import { createHelpRequest } from './createHelpRequest.ts'
import { HelpRequestCategory, Urgency } from './helpRequest.ts'

const OpenHelpRequestInput = builder.inputType('OpenHelpRequestInput', {
  fields: (t) => ({
    category: t.field({ type: HelpRequestCategory, required: true }),
    urgency: t.field({ type: Urgency, required: true }),
    words: t.string({
      required: true,
      description: 'At most 2,000 characters; may be empty when a photo or a voice memo says it all.',
    }),
    photoIds: t.idList({ description: 'Plain ids of pictures uploaded just before; at most 9.' }),
    voiceId: t.id({ description: 'Plain id of a voice memo uploaded just before.' }),
    confidential: t.boolean({ defaultValue: false, description: 'Keep it from inspectors.' }),
    complaintAboutId: t.globalID({
      description: 'Whom a complaint is about: one of complaintSubjects.',
    }),
    aboutBlockId: t.field({
      type: 'UUID',
      description:
        'Plain id of the card of a guidance that the shop asks about. Left out of the request where the shop does not see it any more.',
    }),
    campaignId: t.globalID({ for: Campaign, description: 'The campaign that it asks about.' }),
    rewardId: t.globalID({ for: Reward, description: 'The sum of money that it asks about.' }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: 'Sent twice, it is opened once.' }),
  }),
})

type Input = typeof OpenHelpRequestInput.$inferInput

builder.mutationField('openHelpRequest', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: 'HelpRequest',
    ...newInLists,
    description: 'A shop asks for help. Open to a shop whose licence has expired, too.',
    args: { input: t.arg({ type: OpenHelpRequestInput, required: true }) },
    errors: { types: [InvalidInput, OnlyTheShopItself, SentBefore] },
    resolve: async (query, _root, { input }, context) => {
      const write = { mutation: 'openHelpRequest', type: 'HelpRequest', sent: input }
      const id = await once(context, write, (db) => open({ ...context, db }, input))
      const where = { id, retailerId: context.viewer.retailerId }
      return found(await context.db.helpRequest.findFirst({ ...query, where }))
    },
  }),
)

/** What it asks about, if the shop sees it. */
async function askedAbout({ db, viewer, now }: Context, { campaignId, rewardId }: Input) {
  const campaign = campaignId && { id: campaignId.id, AND: visibleCampaigns(viewer, now) }
  const reward = rewardId && { id: rewardId.id, AND: visibleRewards(viewer, now) }
  if (campaign) found(await db.campaign.findFirst({ where: campaign, select: { id: true } }))
  if (reward) found(await db.reward.findFirst({ where: reward, select: { id: true } }))
  return { campaignId: campaign?.id ?? null, rewardId: reward?.id ?? null }
}

type Context = Omit<SignedIn<RetailerViewer>, 'db'> & { db: DbTransaction }

async function open(context: Context, input: Input): Promise<{ id: string }> {
  const { db, viewer } = context
  if (viewer.seenBy && input.category === 'COMPLAINT') throw new OnlyTheShopItself()
  const said = { photoCount: input.photoIds?.length ?? 0, hasVoice: Boolean(input.voiceId) }
  const wordless = whyNotWords({ words: input.words, ...said })
  if (wordless) throw wordless
  const confidential = input.confidential ?? false
  const complaintAboutId = input.complaintAboutId?.id ?? null
  const readers = await readersBeforehand(db, viewer, { complaintAboutId, confidential })
  const refusal = whyNotComplaint({
    category: input.category,
    namesPerson: complaintAboutId !== null,
    personMayBeNamed: readers !== null,
    someoneReads: Boolean(readers?.length),
  })
  if (refusal) throw refusal
  const request = await createHelpRequest(context, {
    retailerId: viewer.retailerId,
    category: input.category,
    urgency: input.urgency,
    words: input.words,
    confidential,
    complaintAboutId,
    aboutBlockId: await seenBlock(context, input.aboutBlockId),
    ...(await askedAbout(context, input)),
    by: 'SHOP',
    ...onBehalfOf(viewer),
  })
  const photoIds = (input.photoIds ?? []).map(String)
  await hangUploads(db, viewer, photoIds, { helpRequestMessageId: request.messages[0]?.id ?? '' })
  await takeVoice(db, viewer, input.voiceId, request.id)
  return request
}

async function seenBlock(context: Context, blockId: string | null | undefined): Promise<string | null> {
  if (!blockId) return null
  const where = { id: blockId, version: visibleVersions(context.viewer, context) }
  return (await context.db.guidanceBlock.findFirst({ where, select: { id: true } }))?.id ?? null
}
