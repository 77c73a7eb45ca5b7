import { InvalidInput } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesNothingStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { notify } from '../notification/notify.ts'
import { newPassword } from './newPassword.ts'
import { Staff } from './staff.ts'
import { StaffSignIn } from './staffSignIn.ts'

builder.mutationField('resetStaffPassword', (t) =>
  t.withAuth({ may: 'keepPeople' }).field({
    type: StaffSignIn,
    ...makesNothingStale('a password is shown once and stands nowhere else'),
    description:
      'A new first password for a person, who is signed out everywhere, is told, and changes it at first use. Not for those who have left.',
    args: { id: t.arg.globalID({ for: Staff, required: true }) },
    errors: { types: [InvalidInput] },
    resolve: async (_root, { id: { id } }, context) => {
      const { db, now, signIns, viewer } = context
      const password = newPassword()
      const passwordHash = await signIns.hash(password)
      return db.$transaction(async (transaction) => {
        const { user } = found(
          await transaction.staff.findFirst({ where: { id, leftAt: null }, include: { user: true } }),
        )
        if (!user)
          throw new InvalidInput('id', {
            'zh-CN': '这位同事没有登录账号。',
            en: 'This person has no sign-in yet.',
          })
        await signIns.setPassword(transaction, user.id, passwordHash, now)
        await signIns.endSessions(transaction, user.id)
        await recordAct(transaction, context, {
          action: 'resetStaffPassword',
          subjectType: 'Staff',
          subjectId: id,
          after: { name: user.name },
        })
        await notify({ ...context, db: transaction }, [user.id], 'PASSWORD_RESET', {
          params: { name: viewer.name },
          subjectId: null,
        })
        return { staffId: id, userName: user.displayUsername ?? user.username ?? '', password }
      })
    },
  }),
)
