import { LastAdmin, whyNotRemoveAdmin } from '@kewo/domain'
import { builder } from '../builder/builder.ts'
import { makesStale } from '../builder/makesStale.ts'
import { seesHelpRequest } from '../helpRequest/access.ts'
import { helpRequestScope } from '../helpRequest/helpRequestScope.ts'
import { takeStep } from '../helpRequest/takeStep.ts'
import { adminsOf, holdAdmins } from './admins.ts'
import { saveAudited } from '../write/saveAudited.ts'
import { endMemberships, membershipsToEnd, territoriesOf } from './memberships.ts'
import { Staff } from './staff.ts'
import type { SignedIn } from '../builder/context.ts'

builder.mutationField('leaveStaff', (t) =>
  t.withAuth({ may: 'keepPeople' }).prismaField({
    type: Staff,
    ...makesStale('people', 'territories'),
    description:
      'A person leaves: signed out everywhere at once, serves no territory any more; requests that lay with the person go back to their desks. What they wrote stays. Done twice, it is done once.',
    args: { id: t.arg.globalID({ for: Staff, required: true }) },
    errors: { types: [LastAdmin] },
    resolve: async (query, _root, { id: { id } }, context) => {
      const { db, now, signIns } = context
      await saveAudited(context, {
        ...{ action: 'leaveStaff', subject: 'Staff', id },
        hold: holdAdmins,
        load: (transaction) =>
          transaction.staff.findUnique({ where: { id }, include: { memberships: membershipsToEnd() } }),
        before: ({ leftAt, memberships }) => ({
          left: leftAt !== null,
          territories: territoriesOf(memberships),
        }),
        after: () => ({ left: true, territories: [] as string[] }),
        whyNot: async (_staff, transaction) => whyNotRemoveAdmin({ id }, await adminsOf(transaction), now),
        write: async (transaction, _after, staff) => {
          await transaction.staff.update({ where: { id }, data: { leftAt: now } })
          if (staff.userId) await signIns.endSessions(transaction, staff.userId)
          await endMemberships({ ...context, db: transaction }, staff)
        },
      })
      const { name } = await db.staff.findUniqueOrThrow({ where: { id } })
      await handBack(context, id, name)
      return db.staff.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

/** What lay with somebody who has left lies with the whole desk again, where the next one sees it. */
async function handBack(context: SignedIn, staffId: string, name: string): Promise<void> {
  const requests = await context.db.helpRequest.findMany({
    where: {
      assigneeId: staffId,
      status: { in: ['NEW', 'IN_PROGRESS', 'WAITING_ON_RETAILER'] },
    },
    select: { ...helpRequestScope, desk: true },
  })
  const reason = { 'zh-CN': `${name}已离职，请接手。`, en: `${name} has left; please take over.` }
  for (const request of requests)
    if (seesHelpRequest(context.viewer, request))
      await takeStep(context, request.id, {
        kind: 'HANDED_OVER',
        whyNot: () => null,
        details: { desk: request.desk, assigneeId: null, reason: reason[context.locale] },
      })
    // A complaint about the very admin who does this: nobody must be named as having touched it.
    else
      await takeStep({ ...context, viewer: 'CLOCK' }, request.id, {
        kind: 'ASSIGNED',
        whyNot: () => null,
        details: { assigneeId: null },
      })
}
