import { GuidanceNotShown, guidanceStatusAt, NotYourGuidance, whyNotWithdrawGuidance } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { changeGuidance, readGuidance } from './changeGuidance.ts'
import { Guidance, isCurrent } from './guidance.ts'
import { notScheduled } from './publishDraft.ts'
import { tellOfWithdrawal } from './tellOfGuidance.ts'

builder.mutationField('withdrawGuidance', (t) =>
  t.withAuth({ may: 'writeGuidance' }).prismaField({
    type: 'Guidance',
    ...makesStale('guidances'),
    description:
      'Takes it back at once: no shop sees it any more. Versions and receipts stay; a next version that waits for the clock is a draft again.',
    args: { id: t.arg.globalID({ for: Guidance, required: true }) },
    errors: { types: [GuidanceNotShown, NotYourGuidance] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { viewer, now, timeZone } = context
      // Nothing is overwritten: words and aim stay as they are.
      await changeGuidance(context, id, {}, async (db, guidance) => {
        const status = guidanceStatusAt(guidance, now, timeZone)
        const actor = { id: viewer.staffId, roles: viewer.roles }
        const refusal = whyNotWithdrawGuidance({ authorId: guidance.authorId, status }, actor)
        if (refusal) throw refusal
        await recordAct(db, context, {
          action: 'withdrawGuidance',
          subjectType: 'Guidance',
          subjectId: id,
          before: { withdrawnAt: null },
          after: { withdrawnAt: now },
        })
        const version = await db.guidanceVersion.findFirstOrThrow({
          where: { guidanceId: id, ...isCurrent },
          orderBy: { number: 'desc' },
        })
        await tellOfWithdrawal({ ...context, db }, guidance, version)
        // What waits for the clock would bring it back.
        return { withdrawnAt: now, ...notScheduled }
      })
      return readGuidance(query, context, id)
    },
  }),
)
