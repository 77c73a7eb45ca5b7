import {
  ChangedMeanwhile,
  guidanceAuthorRoles,
  GuidanceHasRunOut,
  InvalidInput,
  NothingToPublish,
  NotYourGuidance,
  whyNotPublishGuidance,
} from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { changeGuidance, readGuidance } from './changeGuidance.ts'
import { Guidance, isCurrent } from './guidance.ts'
import { reachedByGuidance } from './reach.ts'

builder.mutationField('publishGuidance', (t) =>
  t.withAuth({ roles: [...guidanceAuthorRoles] }).prismaField({
    type: 'Guidance',
    description:
      'Makes the draft the version that shops read; the one before stays as it was, with its receipts. Brings a withdrawn guidance back.',
    args: {
      id: t.arg.globalID({ for: Guidance, required: true }),
      expectedUpdatedAt: t.arg({
        type: 'DateTime',
        required: true,
        description: 'updatedAt of the guidance as the writer knows it: what is published is what was seen.',
      }),
    },
    errors: {
      types: [InvalidInput, GuidanceHasRunOut, NothingToPublish, NotYourGuidance, ChangedMeanwhile],
    },
    resolve: async (query, _root, { id: { id }, expectedUpdatedAt }, context) => {
      const { now, timeZone } = context
      await changeGuidance(context, id, expectedUpdatedAt, async (db, guidance) => {
        const draft = await db.guidanceVersion.findFirst({
          where: { guidanceId: id, publishedAt: null },
          include: { steps: { orderBy: { position: 'asc' } } },
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
        await db.guidanceVersion.update({ where: { id: draft.id }, data: { publishedAt: now } })
        await recordAct(db, context, {
          action: 'publishGuidance',
          subjectType: 'Guidance',
          subjectId: id,
          after: { number: draft.number, title: draft.title, shops: audienceSize },
        })
        return { publishedAt: now, withdrawnAt: null }
      })
      return readGuidance(query, context, id)
    },
  }),
)
