import {
  AlreadyTakenBack,
  type AssistedActName,
  assistedActWords,
  SentBefore,
  TakeBackTooLate,
  whyNotTakeBackAssisted,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found } from '../builder/errors.ts'
import { makesStale } from '../builder/makesStale.ts'
import { notify } from '../notification/notify.ts'
import { once } from '../once/once.ts'
import type { RetailerViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'
import { askedOf, AssistedAct, visibleAssistedActs } from './assistedAct.ts'
import { undo } from './undo.ts'

builder.mutationField('takeBackAssistedAct', (t) =>
  t.withAuth({ retailer: true }).prismaField({
    type: AssistedAct,
    ...makesStale(
      'assistedActs',
      'campaignsToAnswer',
      'tracesToAnswer',
      'guidanceToRead',
      'helpRequests',
      'visits',
    ),
    description:
      'The shop takes back what was done for it: what can be undone is undone by an act of its own, the rest stays and says so. Who did it is told. Open until the day after its next visit, and for seven days. Open with an expired licence, too.',
    args: {
      id: t.arg.globalID({ for: AssistedAct, required: true }),
      idempotencyKey: t.arg({
        type: 'UUID',
        required: true,
        description: 'Sent twice, it is taken back once.',
      }),
    },
    errors: { types: [AlreadyTakenBack, TakeBackTooLate, SentBefore] },
    resolve: async (query, _root, args, context) => {
      const { id } = args.id
      await once(context, { mutation: 'takeBackAssistedAct', type: 'AssistedAct', sent: args }, (db) =>
        takeBack({ ...context, db }, id),
      )
      return context.db.assistedAct.findUniqueOrThrow({ ...query, where: { id } })
    },
  }),
)

type Within = Omit<SignedIn<RetailerViewer>, 'db'> & { db: DbTransaction }

async function takeBack(context: Within, id: string): Promise<{ id: string }> {
  const { db, viewer, now } = context
  await lockRow(db, 'Retailer', viewer.retailerId, 'NO KEY UPDATE')
  const act = found(
    await db.assistedAct.findFirst({
      where: { id, AND: visibleAssistedActs(viewer) },
      include: { assistance: { select: { staffId: true, staff: { select: { userId: true } } } } },
    }),
  )
  const refusal = whyNotTakeBackAssisted(await askedOf(db, act), now)
  if (refusal) throw refusal
  const name = act.act as AssistedActName
  const undone = await undo(context, { name, id: act.subjectId, staffId: act.assistance.staffId })
  await db.assistedAct.update({ where: { id }, data: { takenBackAt: now, undone } })
  await notify(context, [act.assistance.staff.userId], 'ASSISTED_TAKEN_BACK', {
    params: { shop: viewer.name, act: assistedActWords[name] },
    subjectId: viewer.retailerId,
  })
  return { id }
}
