import {
  AssistanceCodeNotSent,
  assistanceCodeLine,
  assistanceQuota,
  assistancesOfShopQuota,
  InvalidInput,
  minutesToWait,
  type Quota,
  RetailerIsClosed,
} from '@kewo/domain'
import type { DbTransaction, Prisma, Retailer as Shop } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import type { SignedIn } from '../builder/context.ts'
import { found, notAllowed, tooMany } from '../builder/errors.ts'
import { newInLists } from '../builder/makesStale.ts'
import { notify } from '../notification/notify.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { Staff } from '../staff/staff.ts'
import type { StaffViewer } from '../viewer/viewer.ts'
import { lockRow } from '../write/lockRow.ts'
import { assists, callersFor } from './access.ts'
import { Assistance } from './assistance.ts'
import { newCode } from './code.ts'

builder.mutationField('askToActForShop', (t) =>
  t.withAuth({ may: 'actForShop' }).prismaField({
    type: Assistance,
    ...newInLists,
    description:
      'Asks to act for a shop that the viewer serves as manager or order clerk. A code goes to the shop: by the gateway to its telephone, or a colleague phones and reads one out. Noted in the audit log. TOO_MANY beyond 12 an hour, and 6 for one shop.',
    args: {
      retailerId: t.arg.globalID({ for: Retailer, required: true }),
      callerId: t.arg.globalID({
        for: Staff,
        description:
          'The colleague who phones: one of the shop’s assistanceCallers. Left out: by the gateway.',
      }),
    },
    errors: { types: [RetailerIsClosed, InvalidInput, AssistanceCodeNotSent] },
    resolve: async (query, _root, { retailerId, callerId }, context) => {
      const { db } = context
      const asked = await db.$transaction((transaction) =>
        ask({ ...context, db: transaction }, retailerId.id, callerId?.id ?? null),
      )
      if (!callerId) await sendCode(context, asked)
      return db.assistance.findUniqueOrThrow({ ...query, where: { id: asked.id } })
    },
  }),
)

type Within = Omit<SignedIn<StaffViewer>, 'db'> & { db: DbTransaction }
type Asked = { id: string; shop: Shop }

async function ask(context: Within, retailerId: string, callerId: string | null): Promise<Asked> {
  const { db, viewer, now } = context
  // Of several at once each counts those before it.
  await lockRow(db, 'Staff', viewer.staffId)
  await lockRow(db, 'Retailer', retailerId, 'NO KEY UPDATE')
  const shop = found(
    await db.retailer.findFirst({ where: { id: retailerId, AND: visibleRetailers(viewer) } }),
  )
  if (!assists(viewer, shop)) throw notAllowed()
  if (shop.closedAt) throw new RetailerIsClosed()
  await holdPace(db, { staffId: viewer.staffId }, assistanceQuota, now)
  await holdPace(db, { retailerId }, assistancesOfShopQuota, now)
  const caller = callerId ? (await callersFor(db, shop, viewer)).find(({ id }) => id === callerId) : null
  if (caller === undefined) throw notACaller()
  if (!callerId && !reachesByGateway(context, shop)) throw notACaller()
  const { id } = await db.assistance.create({
    data: { retailerId, staffId: viewer.staffId, callerId, askedAt: now },
  })
  await recordAct(db, context, {
    ...{ action: 'askToActForShop', subjectType: 'Retailer', subjectId: retailerId },
    after: { shop: shop.name, ...(caller && { caller: caller.name }) },
  })
  if (caller)
    await notify(context, [caller.userId], 'CODE_TO_READ_OUT', {
      ...{ params: { shop: shop.name, name: viewer.name }, subjectId: retailerId },
    })
  return { id, shop }
}

/** Whether a code can go to the shop without a colleague. */
export const reachesByGateway = (
  { channels }: Pick<SignedIn, 'channels'>,
  { phone }: Pick<Shop, 'phone'>,
): boolean => channels.WEBHOOK !== null && Boolean(phone)

/** Straight to the gateway: a code lies in no list of notifications, nor in a queue. */
async function sendCode(context: SignedIn<StaffViewer>, { id, shop }: Asked): Promise<void> {
  const { db, viewer, channels, now } = context
  const { code, kept } = newCode(id, now)
  await db.assistance.update({ where: { id }, data: { ...kept, codesMade: 1 } })
  const language = 'zh-CN'
  const line = assistanceCodeLine(code, viewer.name)[language]
  const sent = await channels.WEBHOOK?.send(
    { reader: 'SHOP', name: shop.name, phone: shop.phone ?? '' },
    {
      ...{ id, language, title: '客我', lines: [line] },
      ...{ path: '/', urgent: true, kinds: ['ASSISTANCE_CODE'] },
    },
  ).catch(() => null)
  if (sent !== 'SENT') throw new AssistanceCodeNotSent()
}

async function holdPace(
  db: DbTransaction,
  whose: Prisma.AssistanceWhereInput,
  quota: Quota,
  now: Date,
): Promise<void> {
  const askedAt = { gt: new Date(now.getTime() - quota.minutes * 60_000) }
  const { _count: count, _min: min } = await db.assistance.aggregate({
    where: { ...whose, askedAt },
    _count: true,
    _min: { askedAt: true },
  })
  const wait = minutesToWait(quota, { count, firstAt: min.askedAt }, now)
  if (wait !== null) throw tooMany(wait)
}

const notACaller = () =>
  new InvalidInput('callerId', {
    'zh-CN': '请选一位服务这家店的同事，由他给店里打电话',
    en: 'Please choose a colleague around this shop, who phones it',
  })
