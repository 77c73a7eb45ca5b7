import { NoMoreCodes, whyNotMakeCode } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { retailerScope } from '../retailer/access.ts'
import { lockRow } from '../write/lockRow.ts'
import { callersFor } from './access.ts'
import { Assistance } from './assistance.ts'
import { newCode } from './code.ts'

type Made = { digits: string; until: Date }

const CodeToReadOut = builder.objectRef<Made>('CodeToReadOut').implement({
  description: 'A code as it was just made; it is kept nowhere and cannot be read again.',
  fields: (t) => ({
    digits: t.exposeString('digits', { description: 'Six digits.' }),
    until: t.expose('until', { type: 'DateTime', description: 'Ten minutes from when it was made.' }),
  }),
})

builder.mutationField('readOutCode', (t) =>
  t.withAuth({ may: 'readOutCode' }).field({
    type: CodeToReadOut,
    ...answerTellsAll,
    description:
      'The colleague who phones the shop makes the code and reads it out. An earlier one counts no more; three at most. Noted in the audit log.',
    args: { id: t.arg.globalID({ for: Assistance, required: true }) },
    errors: { types: [NoMoreCodes] },
    resolve: (_root, { id: { id } }, context) =>
      context.db.$transaction(async (db) => {
        const { viewer, now } = context
        await lockRow(db, 'Assistance', id)
        const assistance = found(
          await db.assistance.findFirst({
            where: { id, callerId: viewer.staffId },
            include: {
              retailer: { select: { ...retailerScope, name: true } },
              staff: { select: { name: true } },
            },
          }),
        )
        const { retailer: shop, staffId } = assistance
        // Who serves it no more since then reads nothing out.
        const callers = await callersFor(db, shop, { staffId })
        found(callers.find((person) => person.id === viewer.staffId) ?? null)
        const refusal = whyNotMakeCode(assistance, now)
        if (refusal) throw refusal
        const { code, until, kept } = newCode(id, now)
        await db.assistance.update({ where: { id }, data: { ...kept, codesMade: { increment: 1 } } })
        await recordAct(db, context, {
          ...{ action: 'readOutCode', subjectType: 'Retailer', subjectId: shop.id },
          after: { shop: shop.name, actsForIt: assistance.staff.name },
        })
        return { digits: code, until }
      }),
  }),
)
