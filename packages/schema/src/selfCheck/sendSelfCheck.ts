import {
  actOnGuidance,
  checkedPoints,
  checkPointsOf,
  InvalidInput,
  SentBefore,
  whyNotSelfCheck,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { takeUpload } from '../file/takeUpload.ts'
import { visibleVersions } from '../guidance/access.ts'
import { marksOf } from '../guidance/block.ts'
import { notify } from '../notification/notify.ts'
import { titleWords } from '../notification/titleWords.ts'
import { once } from '../once/once.ts'
import { noteOnReceipt } from '../receipt/recordReceipt.ts'
import { managersOf } from '../retailer/managersOf.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'

const SendSelfCheckInput = builder.inputType('SendSelfCheckInput', {
  fields: (t) => ({
    blockId: t.field({
      type: 'UUID',
      required: true,
      description: 'Plain id of the card that the photo is held beside.',
    }),
    photoId: t.id({ required: true, description: 'Plain id of a picture uploaded just before.' }),
    alike: t.booleanList({
      required: true,
      description:
        'Of each point of the card whether it looks alike: the numbers that say something, else the lines of what to do and what not to.',
    }),
    idempotencyKey: t.field({ type: 'UUID', required: true, description: 'Sent twice, it is kept once.' }),
  }),
})

type Input = typeof SendSelfCheckInput.$inferInput

builder.mutationField('sendSelfCheck', (t) =>
  t.withAuth({ retailer: true, brands: true }).prismaField({
    type: 'SelfCheck',
    ...answerTellsAll,
    description:
      'The shop sends a photo of its own with a card. Its manager is told; sent again, both are kept and the newest is shown.',
    args: { input: t.arg({ type: SendSelfCheckInput, required: true }) },
    errors: { types: [InvalidInput, SentBefore] },
    resolve: async (query, _root, { input }, context) => {
      const write = { mutation: 'sendSelfCheck', type: 'SelfCheck', sent: input }
      const id = await once(context, write, (db) => send(db, context, input))
      const where = { id, retailerId: context.viewer.retailerId }
      return found(await context.db.selfCheck.findFirst({ ...query, where }))
    },
  }),
)

async function send(
  db: DbTransaction,
  context: SignedIn<RetailerViewer>,
  { blockId, photoId, alike }: Input,
): Promise<{ id: string }> {
  const { viewer, now } = context
  const { retailerId } = viewer
  const block = found(
    await db.guidanceBlock.findFirst({
      where: { id: blockId, version: visibleVersions(viewer, context) },
      include: { pictures: true, version: true },
    }),
  )
  const pictures = block.pictures.map(({ place, marks }) => ({ place, marks: marksOf(marks) }))
  const points = checkPointsOf({ ...block, pictures })
  const refusal = whyNotSelfCheck(points, alike)
  if (refusal) throw refusal
  const imageId = (await takeUpload(db, viewer, 'photoId', photoId))!
  const checked = checkedPoints(points, alike)
  const check = await db.selfCheck.create({
    data: { blockId: block.id, retailerId, imageId, points: checked, sentAt: now },
  })
  await noteOnReceipt(db, context, block.versionId, (receipt) => actOnGuidance(receipt, now))
  const shop = await db.retailer.findUniqueOrThrow({ where: { id: retailerId }, select: { name: true } })
  const params = {
    ...{ shop: shop.name, title: titleWords(block.version) },
    missing: checked.filter((point) => !point.alike).length,
  }
  await notify({ ...context, db }, await managersOf(db, { id: retailerId }), 'GUIDANCE_CHECK_SENT', {
    params,
    subjectId: block.version.guidanceId,
  })
  return check
}
