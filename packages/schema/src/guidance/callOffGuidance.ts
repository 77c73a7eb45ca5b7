import { GuidanceNotScheduled, NotYourGuidance } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { changeGuidance, readGuidance } from './changeGuidance.ts'
import { Guidance } from './guidance.ts'
import { notScheduled } from './publishDraft.ts'

builder.mutationField('callOffGuidance', (t) =>
  t.withAuth({ may: 'writeGuidance' }).prismaField({
    type: 'Guidance',
    ...makesStale('guidances'),
    description:
      'Takes what waits for the clock back to a draft, which can be changed again. No shop has heard of it.',
    args: { id: t.arg.globalID({ for: Guidance, required: true }) },
    errors: { types: [GuidanceNotScheduled, NotYourGuidance] },
    resolve: async (query, _root, { id: { id } }, context) => {
      // Nothing is overwritten: the words stay as they are.
      await changeGuidance(context, id, {}, async (db, { publishAt }) => {
        if (!publishAt) throw new GuidanceNotScheduled()
        await recordAct(db, context, {
          action: 'callOffGuidance',
          subjectType: 'Guidance',
          subjectId: id,
          before: { publishAt },
          after: { publishAt: null },
        })
        return notScheduled
      })
      return readGuidance(query, context, id)
    },
  }),
)
