import { InvalidInput } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { answerTellsAll } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { notify } from '../notification/notify.ts'
import { Staff } from '../staff/staff.ts'

builder.mutationField('resetSecondFactor', (t) =>
  t.withAuth({ may: 'keepPeople' }).prismaField({
    type: Staff,
    ...answerTellsAll,
    description:
      'Turns off the codes of somebody who has lost the telephone; the person is signed out everywhere and told. Not for oneself.',
    args: { id: t.arg.globalID({ for: Staff, required: true }) },
    errors: { types: [InvalidInput] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db, signIns, viewer } = context
      if (id === viewer.staffId)
        throw new InvalidInput('id', {
          'zh-CN': '自己的验证码请在“我的”里关，或请另一位管理员帮忙。',
          en: 'Turn off your own codes under “Me”, or ask another administrator.',
        })
      await db.$transaction(async (transaction) => {
        const staff = found(await transaction.staff.findFirst({ where: { id, leftAt: null } }))
        const userId = found(staff.userId)
        await transaction.twoFactor.deleteMany({ where: { userId } })
        await transaction.user.update({ where: { id: userId }, data: { twoFactorEnabled: false } })
        await signIns.endSessions(transaction, userId)
        await notify({ ...context, db: transaction }, [userId], 'SECOND_FACTOR_RESET', {
          params: { name: viewer.name },
          subjectId: null,
        })
        await recordAct(transaction, context, {
          action: 'resetSecondFactor',
          subjectType: 'Staff',
          subjectId: id,
          after: { name: staff.name },
        })
      })
      return db.staff.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)
