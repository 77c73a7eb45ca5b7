import { staysHidden } from '@kewo/domain'
import type { Db } from '@kewo/db'
import type { RetailerViewer } from '../viewer/viewer.ts'

/** The stars that the shop has given; of those that stay hidden from its sign-in only that it gave them. */
export async function ownRatings(db: Db, { retailerId, staffSetPasswordAt }: RetailerViewer) {
  const ratings = await db.rating.findMany({
    where: { retailerId },
    orderBy: [{ ratedAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ ratedAt: true, editedAt: true, occasion: true, quarter: true, role: true, stars: true },
      ...{ reasons: true, words: true, signed: true, staff: { select: { name: true } } },
    },
  })
  return ratings.map(({ staff, ...rating }) => ({
    about: staff.name,
    ...rating,
    ...(staysHidden(rating, staffSetPasswordAt) && { stars: null, reasons: [], words: null, signed: null }),
  }))
}
