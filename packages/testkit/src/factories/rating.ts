import type { Db, Prisma, Rating, RatingInvitation, StaffRole } from '@kewo/db'
import { daysFromNow, now } from './clock.ts'

type AboutStaff = { retailerId: string; staffId: string; role: StaffRole }

/** Four stars of a shop for one person in one role, for a quarter unless told otherwise. */
export function makeRating(
  db: Db,
  over: Partial<Prisma.RatingUncheckedCreateInput> & AboutStaff,
): Promise<Rating> {
  return db.rating.create({
    data: {
      ...{ occasion: 'QUARTER', quarter: '2026-Q4', stars: 4, ratedAt: now },
      ...{ marketType: 'URBAN', format: 'GROCERY' },
      ...over,
    },
  })
}

export function makeRatingInvitation(
  db: Db,
  over: Partial<Prisma.RatingInvitationUncheckedCreateInput> & AboutStaff,
): Promise<RatingInvitation> {
  return db.ratingInvitation.create({
    data: { occasion: 'QUARTER', quarter: '2026-Q4', invitedAt: daysFromNow(-1), ...over },
  })
}
