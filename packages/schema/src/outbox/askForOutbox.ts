import { AskedForOutbox, OutboxNotLate, whyNotAskForOutbox } from '@kewo/domain'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { found } from '../builder/errors.ts'
import { makesStale } from '../builder/makesStale.ts'
import { notify } from '../notification/notify.ts'
import { lockRow } from '../write/lockRow.ts'
import { askedAtOf, DeviceOutbox, lastAsked } from './deviceOutbox.ts'

builder.mutationField('askForOutbox', (t) =>
  t.withAuth({ may: 'followOutboxes' }).prismaField({
    type: DeviceOutbox,
    ...makesStale('lateOutboxes'),
    description:
      'Asks a person to let a device send what has waited there for more than a day; the person is told. Once a day a person, for whatever device.',
    args: { id: t.arg.globalID({ for: DeviceOutbox, required: true }) },
    errors: { types: [AskedForOutbox, OutboxNotLate] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db, viewer, now } = context
      await db.$transaction(async (transaction) => {
        const { userId } = found(await transaction.deviceOutbox.findUnique({ where: { id } }))
        // The person, not the device: two admins who ask for two devices ask one person.
        await lockRow(transaction, 'User', userId, 'NO KEY UPDATE')
        const { user, ...outbox } = found(
          await transaction.deviceOutbox.findUnique({ where: { id }, include: whoWasAsked }),
        )
        const refusal = whyNotAskForOutbox({ ...outbox, askedAt: askedAtOf(user) }, now)
        if (refusal) throw refusal
        const count = outbox.waiting + outbox.refused
        await notify({ ...context, db: transaction }, [userId], 'OUTBOX_ASKED_FOR', {
          params: { name: viewer.name, count },
          subjectId: null,
        })
        await recordAct(transaction, context, {
          action: 'askForOutbox',
          subjectType: user.staff ? 'Staff' : 'Retailer',
          subjectId: found(user.staff ?? user.retailer).id,
          after: { count },
        })
      })
      return found(await db.deviceOutbox.findUnique({ ...query, where: { id } }))
    },
  }),
)

const whoWasAsked = {
  user: {
    select: {
      staff: { select: { id: true } },
      retailer: { select: { id: true } },
      notifications: lastAsked,
    },
  },
} as const
