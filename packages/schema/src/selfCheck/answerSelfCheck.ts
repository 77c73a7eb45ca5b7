import { InvalidInput, SelfCheckAnswered, SentBefore, whyNotAnswerSelfCheck } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { notify } from '../notification/notify.ts'
import { titleWords } from '../notification/titleWords.ts'
import { once } from '../once/once.ts'
import { lockRow } from '../write/lockRow.ts'
import { visibleSelfChecks } from './access.ts'
import { SelfCheck } from './selfCheck.ts'

builder.mutationField('answerSelfCheck', (t) =>
  t.withAuth({ may: 'writeGuidance' }).prismaField({
    type: 'SelfCheck',
    ...answerTellsAll,
    description:
      'Says to the shop what its photo still misses, or that it is well done. Once; the shop is told.',
    args: {
      id: t.arg.globalID({ for: SelfCheck, required: true }),
      answer: t.arg.string({ required: true, description: 'At most 300 characters.' }),
      idempotencyKey: t.arg({ type: 'UUID', required: true, description: 'Sent twice, it is said once.' }),
    },
    errors: { types: [InvalidInput, SelfCheckAnswered, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { viewer, now } = context
      const where = { id: args.id.id, AND: visibleSelfChecks(viewer) }
      const write = { mutation: 'answerSelfCheck', type: 'SelfCheck', sent: args }
      const id = await once(context, write, async (db) => {
        await lockRow(db, 'SelfCheck', args.id.id)
        const check = found(
          await db.selfCheck.findFirst({
            where,
            include: { retailer: { select: { userId: true } }, block: { include: { version: true } } },
          }),
        )
        const refusal = whyNotAnswerSelfCheck(check, args.answer)
        if (refusal) throw refusal
        await db.selfCheck.update({
          where: { id: check.id },
          data: { answer: args.answer, answeredAt: now, answeredById: viewer.staffId },
        })
        const { version } = check.block
        await notify({ ...context, db }, [check.retailer.userId], 'GUIDANCE_CHECK_ANSWERED', {
          params: { name: viewer.name, title: titleWords(version), answer: args.answer },
          subjectId: version.guidanceId,
        })
        return check
      })
      return found(await context.db.selfCheck.findFirst({ ...query, where: { ...where, id } }))
    },
  }),
)
