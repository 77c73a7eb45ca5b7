import {
  AssistanceCodeOver,
  assistanceRules,
  InvalidInput,
  RetailerIsClosed,
  whyNotAssistanceCode,
} from '@kewo/domain'
import type { DbTransaction } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found, notAllowed } from '../builder/errors.ts'
import { newInLists } from '../builder/makesStale.ts'
import { code as typedCode } from '../builder/typedText.ts'
import { notify } from '../notification/notify.ts'
import { Perspective } from '../perspective/perspective.ts'
import { visibleRetailers } from '../retailer/access.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'
import { assists } from './access.ts'
import { Assistance } from './assistance.ts'
import { isCode } from './code.ts'

builder.mutationField('actForShop', (t) =>
  t.withAuth({ may: 'actForShop' }).prismaField({
    type: Perspective,
    ...newInLists,
    description:
      'Takes the code that the shop has heard and read back: for 20 minutes requests that name the perspective act for the shop. An assistance of the viewer that goes on ends by it. Three tries; the shop is told, and the audit log says so.',
    args: {
      id: t.arg.globalID({ for: Assistance, required: true }),
      code: t.arg.string({ required: true, ...typedCode, description: 'Six digits.' }),
    },
    errors: { types: [RetailerIsClosed, InvalidInput, AssistanceCodeOver] },
    resolve: async (query, _root, { id: { id }, code }, context) => {
      // A wrong try is counted, so it is no error of this transaction.
      const begun = await context.db.$transaction((db) => begin({ ...context, db }, id, code))
      if (begun instanceof Error) throw begun
      return context.db.perspective.findUniqueOrThrow({ ...query, where: { id: begun.id } })
    },
  }),
)

type Within = Omit<SignedIn<StaffViewer>, 'db'> & { db: DbTransaction }

async function begin(context: Within, id: string, typed: string): Promise<{ id: string } | Error> {
  const { db, viewer, now } = context
  await lockRow(db, 'Staff', viewer.staffId)
  await lockRow(db, 'Assistance', id)
  const assistance = found(
    await db.assistance.findFirst({
      where: { id, staffId: viewer.staffId, retailer: visibleRetailers(viewer) },
      include: { retailer: true },
    }),
  )
  const { retailer: shop, codeUntil, codeTries } = assistance
  if (!assists(viewer, shop)) throw notAllowed()
  if (shop.closedAt) throw new RetailerIsClosed()
  const about = { subjectType: 'Retailer', subjectId: shop.id, after: { shop: shop.name } } as const
  const refusal = whyNotAssistanceCode({ until: codeUntil, tries: codeTries }, isCode(assistance, typed), now)
  if (refusal) {
    await db.assistance.update({ where: { id }, data: { codeTries: { increment: 1 } } })
    await recordAct(db, context, { action: 'mistypeShopCode', ...about })
    return refusal
  }
  await db.assistance.update({ where: { id }, data: { codeDigest: null, codeUntil: null, begunAt: now } })
  await db.perspective.updateMany({
    where: { staffId: viewer.staffId, assistanceId: { not: null }, endedAt: null },
    data: { endedAt: now },
  })
  await recordAct(db, context, { action: 'actForShop', ...about })
  await notify(context, [shop.userId], 'ACTED_FOR_SHOP', {
    ...{ params: { name: viewer.name }, subjectId: null },
  })
  return db.perspective.create({
    data: {
      ...{ assistanceId: id, sessionId: viewer.sessionId, staffId: viewer.staffId, retailerId: shop.id },
      ...{ begunAt: now, endsAt: new Date(now.getTime() + assistanceRules.sessionMinutes * 60_000) },
    },
  })
}
