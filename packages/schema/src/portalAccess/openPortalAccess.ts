import {
  LicenceNumberIsNoUserName,
  PortalIsOpen,
  type Refusal,
  RetailerIsClosed,
  whyNotOpenPortal,
} from '@kewo/domain'
import { isUniqueClash } from '@kewo/db'
import { recordAct } from '../audit/recordAct.ts'
import { builder } from '../builder/builder.ts'
import { makesNothingStale } from '../builder/makesStale.ts'
import type { SignedIn } from '../builder/context.ts'
import { badInput } from '../builder/errors.ts'
import { asWhyNot, WhyNot } from '../builder/whyNot.ts'
import { visibleRetailers } from '../retailer/access.ts'
import { Retailer } from '../retailer/retailer.ts'
import { newPassword } from '../staff/newPassword.ts'
import { refusalType } from '../builder/refusals.ts'

refusalType(RetailerIsClosed, 'The shop has closed.')
refusalType(PortalIsOpen, 'The shop can sign in already.')
refusalType(LicenceNumberIsNoUserName, 'The licence number has characters that nobody can sign in with.')

/** Each password costs some 100 ms of a processor; more shops are opened in several calls. */
const mostAtOnce = 20

type Opened = { retailerId: string; userName: string; password: string | null; refusal: Refusal | null }

export const PortalSignIn = builder.objectRef<Opened>('PortalSignIn').implement({
  description:
    'What became of the sign-in of one shop. The password is told this once and kept nowhere in words.',
  fields: (t) => ({
    retailer: t.prismaField({
      type: Retailer,
      resolve: (query, { retailerId }, _args, { db }) =>
        db.retailer.findUniqueOrThrow({ ...query, where: { id: retailerId } }),
    }),
    userName: t.exposeString('userName', { description: 'The licence number.' }),
    password: t.exposeString('password', { nullable: true, description: 'Null where it was refused.' }),
    whyNot: t.field({
      type: WhyNot,
      nullable: true,
      description: 'Why this shop was passed over.',
      resolve: ({ refusal }) => asWhyNot(refusal),
    }),
  }),
})

builder.mutationField('openPortalAccess', (t) =>
  t.withAuth({ may: 'openPortal' }).field({
    type: [PortalSignIn],
    ...makesNothingStale('lists of shops ask again when they are shown'),
    description:
      'Gives shops a sign-in for the portal: their licence number and a first password. Shops that have one already are passed over with the reason.',
    complexity: 100,
    args: {
      retailerIds: t.arg.globalIDList({
        for: Retailer,
        required: true,
        description: `At most ${mostAtOnce}.`,
      }),
    },
    resolve: async (_root, { retailerIds }, context) => {
      if (retailerIds.length > mostAtOnce) throw badInput(`At most ${mostAtOnce} shops at once.`)
      const { db, viewer } = context
      const shops = await db.retailer.findMany({
        where: { id: { in: retailerIds.map(({ id }) => id) }, AND: visibleRetailers(viewer) },
        orderBy: [{ name: 'asc' }, { id: 'asc' }],
      })
      const opened: Opened[] = []
      for (const shop of shops) opened.push(await openFor(context, shop))
      return opened
    },
  }),
)

type Shop = { id: string; name: string; licenceNumber: string; closedAt: Date | null; userId: string | null }

/** A shop and its sign-in in one transaction, so that a batch that breaks off leaves nothing half done. */
async function openFor(context: SignedIn, shop: Shop): Promise<Opened> {
  const { id: retailerId, licenceNumber: userName, name } = shop
  const refused = (refusal: Refusal) => ({ retailerId, userName, password: null, refusal })
  const refusal = whyNotOpenPortal(shop)
  if (refusal) return refused(refusal)
  const { db, now, signIns } = context
  const password = newPassword()
  const passwordHash = await signIns.hash(password)
  try {
    await db.$transaction(async (transaction) => {
      const { userId } = await signIns.create(transaction, {
        ...{ username: userName, name, passwordHash },
        madeByStaff: now,
      })
      const { count } = await transaction.retailer.updateMany({
        where: { id: retailerId, userId: null },
        data: { userId },
      })
      if (count === 0) throw new PortalIsOpen()
      await recordAct(transaction, context, {
        action: 'openPortalAccess',
        subjectType: 'Retailer',
        subjectId: retailerId,
        after: { shop: name, userName },
      })
    })
  } catch (error) {
    if (error instanceof PortalIsOpen || isUniqueClash(error)) return refused(new PortalIsOpen())
    throw error
  }
  return { retailerId, userName, password, refusal: null }
}
