import {
  ChangedMeanwhile,
  GuidanceHasRunOut,
  InvalidInput,
  NothingToPublish,
  NotYourGuidance,
} from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { changeGuidance, type LockedGuidance, readGuidance } from './changeGuidance.ts'
import { guidanceEdition } from './guidanceEdition.ts'
import { Guidance } from './guidance.ts'
import { publishDraft } from './publishDraft.ts'
import { prepareShown } from './shownPictures.ts'

builder.mutationField('publishGuidance', (t) =>
  t.withAuth({ may: 'writeGuidance' }).prismaField({
    type: 'Guidance',
    ...makesStale('guidances'),
    description:
      'Makes the draft the version that shops read; the one before stays as it was, with its receipts. Brings a withdrawn guidance back. What waited for the clock is out now.',
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
      const seen = { expect: (guidance: LockedGuidance) => guidanceEdition.expect(guidance, expected) }
      await prepareShown(context, id)
      await changeGuidance(context, id, seen, (db, guidance) => publishDraft(db, context, guidance))
      return readGuidance(query, context, id)
    },
  }),
)
