import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesNothingStale } from '../builder/makesStale.ts'
import { found } from '../builder/errors.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { notify } from '../notification/notify.ts'
import { newPassword } from '../staff/newPassword.ts'
import { PortalSignIn } from './openPortalAccess.ts'

builder.mutationField('resetRetailerPassword', (t) =>
  t.withAuth({ may: 'openPortal' }).field({
    type: PortalSignIn,
    ...makesNothingStale('a password is shown once and stands nowhere else'),
    description:
      'A new first password for a shop, which is signed out everywhere, is told, and changes it at first use. What the shop gave before in confidence (stars) stays hidden from this sign-in for good. NOT_FOUND where the shop has no sign-in.',
    complexity: 20,
    args: { id: t.arg.globalID({ for: Retailer, required: true }) },
    resolve: async (_root, { id: { id } }, context) => {
      const { db, now, signIns, viewer } = context
      const password = newPassword()
      const passwordHash = await signIns.hash(password)
      return db.$transaction(async (transaction) => {
        const where = { id, userId: { not: null }, AND: visibleRetailers(viewer) }
        const { user, ...shop } = found(
          await transaction.retailer.findFirst({ where, include: { user: true } }),
        )
        const { id: userId } = found(user)
        await signIns.setPassword(transaction, userId, passwordHash, now)
        await signIns.endSessions(transaction, userId)
        await notify({ ...context, db: transaction }, [userId], 'PASSWORD_RESET', {
          params: { name: viewer.name },
          subjectId: null,
        })
        await recordAct(transaction, context, {
          action: 'resetRetailerPassword',
          subjectType: 'Retailer',
          subjectId: id,
          after: { shop: shop.name },
        })
        return { retailerId: id, userName: shop.licenceNumber, password, refusal: null }
      })
    },
  }),
)
