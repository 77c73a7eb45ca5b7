import {
  canonicalJson,
  ChangedMeanwhile,
  GuidanceIsScheduled,
  InvalidInput,
  NotYourGuidance,
  whyNotEndsBefore,
} from '@kewo/domain'
import { AudienceInput, soundAudienceOf } from '../audience/input.ts'
import { writable } from '../audience/writable.ts'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { authorScope, scopeColumns } from './authorScope.ts'
import { changeGuidance, type LockedGuidance, readGuidance } from './changeGuidance.ts'
import { guidanceEdition } from './guidanceEdition.ts'
import { Guidance, GuidanceKind } from './guidance.ts'

builder.mutationField('aimGuidance', (t) =>
  t.withAuth({ may: 'writeGuidance' }).prismaField({
    type: 'Guidance',
    ...answerTellsAll,
    description:
      'Says of which kind it is, for whom and until when. Takes effect at once, also on what is published, and asks nobody to read again. The audience stays within what its author may aim at.',
    args: {
      id: t.arg.globalID({ for: Guidance, required: true }),
      kind: t.arg({ type: GuidanceKind, required: true }),
      audience: t.arg({ type: AudienceInput, required: true }),
      validUntil: t.arg({ type: 'Day', description: 'Last day on which shops see it; left out: no end.' }),
      expected: t.arg({
        type: 'Edition',
        required: true,
        description: 'Of the guidance as the writer knows it.',
      }),
    },
    errors: { types: [InvalidInput, NotYourGuidance, GuidanceIsScheduled, ChangedMeanwhile] },
    resolve: async (query, _root, { id: { id }, kind, audience: input, ...given }, context) => {
      const audience = soundAudienceOf(input)
      const validUntil = given.validUntil ?? null
      const seen = {
        stands: ({ audience: { id: _id, ...meant }, ...stands }: LockedGuidance) =>
          canonicalJson([stands.kind, stands.validUntil, meant]) ===
          canonicalJson([kind, validUntil, audience]),
        expect: (guidance: LockedGuidance) => guidanceEdition.expect(guidance, given.expected, 'aim'),
      }
      await changeGuidance(context, id, seen, async (db, before) => {
        if (before.publishAt && !before.publishedAt) throw new GuidanceIsScheduled()
        const { publishAt } = before
        const tooEarly = whyNotEndsBefore(validUntil, { publishAt, timeZone: context.timeZone })
        if (tooEarly) throw tooEarly
        await db.audience.update({ where: { id: before.audienceId }, data: writable(audience) })
        if (before.publishedAt) {
          const { id: _audienceId, ...was } = before.audience
          await recordAct(db, context, {
            action: 'aimGuidance',
            subjectType: 'Guidance',
            subjectId: id,
            before: { kind: before.kind, validUntil: before.validUntil, ...was },
            after: { kind, validUntil, ...audience },
          })
        }
        // An admin who puts something right for the author does not widen what the author may do.
        const isAuthor = before.authorId === context.viewer.staffId
        return { kind, validUntil, ...(isAuthor && scopeColumns(await authorScope(db, context.viewer))) }
      })
      return readGuidance(query, context, id)
    },
  }),
)
