import { signInName } from '@kewo/domain'
import type { Db, DbTransaction, Prisma } from '@kewo/db'

/** Somebody who can sign in: a person of the distributor, or a shop. */
export type SignInAccount = {
  userId: string
  name: string
  userName: string
  /** What the sign-in hangs on, for the audit log. */
  subjectType: 'Staff' | 'Retailer'
  subjectId: string
  /** What is known of the person or shop, which is no password. */
  own: (string | null)[]
}

const select = {
  id: true,
  username: true,
  displayUsername: true,
  staff: { select: { id: true, name: true, phone: true, leftAt: true } },
  retailer: { select: { id: true, name: true, licenceNumber: true, phone: true, closedAt: true } },
} satisfies Prisma.UserSelect

/** Null for who has no sign-in, has left, or has closed the shop: they may not sign in. */
async function accountWhere(
  db: Db | DbTransaction,
  where: Prisma.UserWhereUniqueInput,
): Promise<SignInAccount | null> {
  const user = await db.user.findUnique({ where, select })
  if (!user) return null
  const { id: userId, username, displayUsername, staff, retailer } = user
  const userName = displayUsername ?? username ?? ''
  const account = { userId, userName }
  if (staff && !staff.leftAt)
    return {
      ...account,
      ...{ name: staff.name, subjectType: 'Staff', subjectId: staff.id },
      own: [userName, staff.phone, staff.name],
    }
  if (!retailer || retailer.closedAt) return null
  return {
    ...account,
    ...{ name: retailer.name, subjectType: 'Retailer', subjectId: retailer.id },
    own: [userName, retailer.phone, retailer.licenceNumber, retailer.name],
  }
}

export const accountOfUser = (db: Db | DbTransaction, userId: string) => accountWhere(db, { id: userId })

/** By a name as typed at sign-in. */
export const accountOfName = (db: Db | DbTransaction, typed: string) =>
  accountWhere(db, { username: signInName(typed) })
