import {
  CampaignIsCancelled,
  InvalidInput,
  NoProofAsked,
  ProofIsThere,
  ProofTooEarly,
  ProofTooLate,
  SentBefore,
  whyNotSendProof,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { makesStale } from '../builder/makesStale.ts'
import { visibleCampaigns } from '../campaign/access.ts'
import { Campaign } from '../campaign/campaign.ts'
import { photoLike } from '../file/photosLike.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { once } from '../once/once.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { viewerMay } from '../viewer/viewer.ts'
import { madeAtDescription, takeMadeAt } from '../visit/madeAt.ts'
import { lockRow } from '../write/lockRow.ts'
import { Proof } from './proof.ts'
import { provingColumns, provingOf } from './steps.ts'

type Sending = { campaignId: string; retailerId: string; step: number; photoId: string; at: Date }

builder.mutationField('sendProof', (t) =>
  t.withAuth({ brands: true }).prismaField({
    type: Proof,
    ...makesStale('rewards', 'rewardSums'),
    description:
      'A photo that a display stands, for one step of what the shop agreed to: by the shop, or by staff who look at photos, for one of their shops.',
    args: {
      campaignId: t.arg.globalID({ for: Campaign, required: true }),
      retailerId: t.arg.globalID({
        for: Retailer,
        description: 'Which shop, where staff sends it; left out by a shop.',
      }),
      step: t.arg.int({ required: true, description: 'Which photo of the terms, from 1 on.' }),
      photoId: t.arg.id({ required: true, description: 'Plain id of a picture uploaded just before.' }),
      madeAt: t.arg({ type: 'DateTime', description: madeAtDescription }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is there once.' }),
    },
    errors: {
      types: [
        ...[CampaignIsCancelled, InvalidInput, NoProofAsked, ProofIsThere, ProofTooEarly],
        ...[ProofTooLate, SentBefore],
      ],
    },
    resolve: async (query, _root, { madeAt, ...sent }, context) => {
      const { viewer, now } = context
      const sending = {
        campaignId: sent.campaignId.id,
        retailerId: viewer.kind === 'retailer' ? viewer.retailerId : (sent.retailerId?.id ?? ''),
        step: sent.step,
        photoId: sent.photoId,
      }
      const write = { mutation: 'sendProof', type: 'Proof', sent }
      const id = await once(context, write, (db) => {
        const at = takeMadeAt(madeAt, now)
        return send(db, context, { ...sending, at })
      })
      return context.db.proof.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

async function send(
  db: DbTransaction,
  { viewer, now, timeZone }: SignedIn,
  { campaignId, retailerId, step, photoId, at }: Sending,
): Promise<{ id: string }> {
  if (viewer.kind === 'staff' && !viewerMay(viewer, 'reviewProofs')) throw new NoProofAsked()
  const shop = found(
    retailerId
      ? await db.retailer.findFirst({ where: { id: retailerId, AND: visibleRetailers(viewer) } })
      : null,
  )
  await lockRow(db, 'Retailer', shop.id)
  found(await db.campaign.findFirst({ where: { id: campaignId, AND: visibleCampaigns(viewer, now) } }))
  const own = { campaignId_retailerId: { campaignId, retailerId: shop.id } }
  const row = await db.participation.findUnique({ where: own, select: { ...provingColumns, id: true } })
  const refusal = row ? whyNotSendProof(provingOf(row, step, timeZone), at) : new NoProofAsked()
  if (refusal || !row) throw refusal ?? new NoProofAsked()
  await earnAgain(db, row.rewards.find((reward) => reward.step === step)?.id, now)
  const taken = (await takeUpload(db, viewer, 'photoId', photoId))!
  const { perceptualHash } = await db.file.findUniqueOrThrow({ where: { id: taken } })
  const like = await photoLike(db, perceptualHash, [taken])
  return db.proof.create({
    data: {
      ...{ participationId: row.id, step, photoId: taken, sentAt: at, sentById: viewer.userId },
      likeFileId: like?.fileId ?? null,
    },
  })
}

/**
 * Holds the reward of the step, against the clock that lets it lapse. What has lapsed is to be earned again: this photo was sent in
 * time (`whyNotSendProof` has asked) and has only been long on its way.
 */
async function earnAgain(db: DbTransaction, rewardId: string | undefined, now: Date): Promise<void> {
  if (!rewardId) return
  await lockRow(db, 'Reward', rewardId)
  const { state, cents } = await db.reward.findUniqueOrThrow({ where: { id: rewardId } })
  if (state === 'LAPSED')
    await db.rewardEntry.create({ data: { rewardId, state: 'TO_EARN', cents, at: now } })
}
