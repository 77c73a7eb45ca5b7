import {
  ChangedMeanwhile,
  GuidanceHasRunOut,
  InvalidInput,
  NothingToPublish,
  NotYourGuidance,
  whyNotPublishGuidance,
} from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { changeGuidance, type LockedGuidance, readGuidance } from './changeGuidance.ts'
import { guidanceEdition } from './guidanceEdition.ts'
import { Guidance, isCurrent } from './guidance.ts'
import { hideInEarlier, prepareShown } from './shownPictures.ts'
import { reachedByGuidance } from './reached.ts'
import { tellOfVersion } from './tellOfGuidance.ts'

builder.mutationField('publishGuidance', (t) =>
  t.withAuth({ may: 'writeGuidance' }).prismaField({
    type: 'Guidance',
    ...makesStale('guidances'),
    description:
      'Makes the draft the version that shops read; the one before stays as it was, with its receipts. Brings a withdrawn guidance back.',
    args: {
      id: t.arg.globalID({ for: Guidance, required: true }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the guidance as the writer knows it: what is published is what was seen.',
      }),
    },
    errors: {
      types: [InvalidInput, GuidanceHasRunOut, NothingToPublish, NotYourGuidance, ChangedMeanwhile],
    },
    resolve: async (query, _root, { id: { id }, expected }, context) => {
      const { now, timeZone } = context
      const seen = { expect: (guidance: LockedGuidance) => guidanceEdition.expect(guidance, expected) }
      await prepareShown(context, id)
      await changeGuidance(context, id, seen, async (db, guidance) => {
        const draft = await db.guidanceVersion.findFirst({
          where: { guidanceId: id, publishedAt: null },
          include: { blocks: { orderBy: { position: 'asc' }, include: { pictures: true } } },
        })
        if (!draft) throw new NothingToPublish()
        const audienceSize = await db.retailer.count({ where: reachedByGuidance(guidance) })
        const around = { audienceSize, validUntil: guidance.validUntil, now, timeZone }
        const [refusal] = whyNotPublishGuidance(draft, around)
        if (refusal) throw refusal
        await db.guidanceVersion.updateMany({
          where: { guidanceId: id, ...isCurrent },
          data: { supersededAt: now },
        })
        await hideInEarlier(
          db,
          id,
          draft.blocks.flatMap(({ pictures }) => pictures),
        )
        await db.guidanceVersion.update({ where: { id: draft.id }, data: { publishedAt: now } })
        await recordAct(db, context, {
          action: 'publishGuidance',
          subjectType: 'Guidance',
          subjectId: id,
          after: { number: draft.number, title: draft.title, shops: audienceSize },
        })
        await tellOfVersion({ ...context, db }, guidance, draft)
        return { publishedAt: now, withdrawnAt: null }
      })
      return readGuidance(query, context, id)
    },
  }),
)
