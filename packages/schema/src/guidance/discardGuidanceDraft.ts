import { ChangedMeanwhile, NothingToPublish, NotYourGuidance } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { changeGuidance, type LockedGuidance, readGuidance } from './changeGuidance.ts'
import { guidanceEdition } from './guidanceEdition.ts'
import { Guidance } from './guidance.ts'
import { notScheduled } from './publishDraft.ts'

builder.mutationField('discardGuidanceDraft', (t) =>
  t.withAuth({ may: 'writeGuidance' }).prismaField({
    type: 'Guidance',
    ...answerTellsAll,
    description:
      'Throws away what was begun as the next version; what is published stays. A guidance that was never published keeps its draft.',
    args: {
      id: t.arg.globalID({ for: Guidance, required: true }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the guidance as the writer knows it.',
      }),
    },
    errors: { types: [NothingToPublish, NotYourGuidance, ChangedMeanwhile] },
    resolve: async (query, _root, { id: { id }, expected }, context) => {
      const seen = {
        expect: (guidance: LockedGuidance) => guidanceEdition.expect(guidance, expected, 'words'),
      }
      await changeGuidance(context, id, seen, async (db, { publishedAt }) => {
        if (!publishedAt) throw new NothingToPublish()
        const { count } = await db.guidanceVersion.deleteMany({
          where: { guidanceId: id, publishedAt: null },
        })
        if (count === 0) throw new NothingToPublish()
        return notScheduled
      })
      return readGuidance(query, context, id)
    },
  }),
)
