import {
  ChangedMeanwhile,
  GuidanceHasRunOut,
  InvalidInput,
  NothingToPublish,
  NotYourGuidance,
  whyNotPublishAt,
} from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { changeGuidance, type LockedGuidance, readGuidance } from './changeGuidance.ts'
import { guidanceEdition } from './guidanceEdition.ts'
import { Guidance } from './guidance.ts'
import { draftToPublish, expectWhole } from './publishDraft.ts'

builder.mutationField('scheduleGuidance', (t) =>
  t.withAuth({ may: 'writeGuidance' }).prismaField({
    type: 'Guidance',
    ...makesStale('guidances'),
    description:
      'Leaves the draft to the clock, which publishes and tells of it as a person would; until then it tells nobody, and nobody changes it. Again, it is published at another time. Where it can no longer be published then, its author is told and it is a draft again.',
    args: {
      id: t.arg.globalID({ for: Guidance, required: true }),
      publishAt: t.arg({
        type: 'DateTime',
        required: true,
        description: 'Ahead, within a year, and not after its last day.',
      }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the guidance as the writer knows it: what is published then is what was seen.',
      }),
    },
    errors: {
      types: [InvalidInput, GuidanceHasRunOut, NothingToPublish, NotYourGuidance, ChangedMeanwhile],
    },
    resolve: async (query, _root, { id: { id }, publishAt, expected }, context) => {
      const { timeZone, viewer } = context
      const seen = {
        stands: (guidance: LockedGuidance) => guidance.publishAt?.getTime() === publishAt.getTime(),
        expect: (guidance: LockedGuidance) => guidanceEdition.expect(guidance, expected),
      }
      await changeGuidance(context, id, seen, async (db, guidance) => {
        const draft = await draftToPublish(db, id)
        const refusal = whyNotPublishAt(publishAt, { ...context, validUntil: guidance.validUntil })
        if (refusal) throw refusal
        await expectWhole(db, guidance, draft, { now: publishAt, timeZone })
        await recordAct(db, context, {
          action: 'scheduleGuidance',
          subjectType: 'Guidance',
          subjectId: id,
          before: { publishAt: guidance.publishAt },
          after: { publishAt, title: draft.title },
        })
        return { publishAt, scheduledById: viewer.staffId }
      })
      return readGuidance(query, context, id)
    },
  }),
)
