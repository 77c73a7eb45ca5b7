import { InvalidInput, Refusal } from '../refusal.ts'
import { whyTooLong } from '../words/whyNotWritten.ts'
import type { RatedRole } from './ratedRole.ts'
import { type RatingReason, ratingReasonsFor } from './ratingReason.ts'

/** Days, each of 24 hours, in which a shop may change a rating that it gave. */
export const editableDays = 7

/** Longest words with a rating, in characters. */
export const longestRatingWords = 500

/** Nobody in that role served the shop on this occasion. */
export class RoleDidNotServe extends Refusal {
  constructor() {
    super({
      'zh-CN': '这一次没有这个岗位的人为您服务，请选为您服务过的人来评价。',
      en: 'Nobody in this role served you this time. Please rate someone who did.',
    })
  }
}

/** One rating per visit, request or quarter and role, and its seven days for changes are over. */
export class RatingIsFinal extends Refusal {
  constructor() {
    super({
      'zh-CN': `这一次您已经评价过，超过 ${editableDays} 天就不能再改了。下次服务后欢迎再评。`,
      en: `You’ve already rated this, and after ${editableDays} days it can no longer be changed. Please rate again next time.`,
    })
  }
}

/** What a shop wants to say of one role. */
export type RatingContent = {
  role: RatedRole
  /** 1 to 5. */
  stars: number
  reasons: readonly RatingReason[]
  words: string | null
}

/**
 * Refuses stars that are not a whole number from 1 to 5, a role that is not among those who served on this occasion,
 * reasons that do not fit the role or are ticked twice, words of more than 500 characters, and a change more than 7 days
 * after the rating was first given. `earlier` is the shop's rating for the same occasion and role, or null: there is
 * one per visit, request or quarter and role, so a second one changes the first.
 */
export function whyNotRate(
  rating: RatingContent,
  served: readonly RatedRole[],
  earlier: { ratedAt: Date } | null,
  now: Date,
): RoleDidNotServe | RatingIsFinal | InvalidInput | null {
  if (!served.includes(rating.role)) return new RoleDidNotServe()
  if (earlier && now > editableUntil(earlier)) return new RatingIsFinal()
  return (
    whyNotStars(rating.stars) ??
    whyNotReasons(rating) ??
    whyTooLong('words', rating.words ?? '', longestRatingWords)
  )
}

/** The last instant at which a rating may be changed: 7 × 24 hours after it was first given. */
export function editableUntil({ ratedAt }: { ratedAt: Date }): Date {
  return new Date(ratedAt.getTime() + editableDays * 24 * 60 * 60 * 1000)
}

function whyNotStars(stars: number): InvalidInput | null {
  if (Number.isInteger(stars) && stars >= 1 && stars <= 5) return null
  return new InvalidInput('stars', { 'zh-CN': '请点 1 到 5 颗星。', en: 'Please give 1 to 5 stars.' })
}

function whyNotReasons({ role, stars, reasons }: RatingContent): InvalidInput | null {
  const allowed = ratingReasonsFor(role, stars)
  const fits = reasons.every((reason) => allowed.includes(reason))
  if (fits && new Set(reasons).size === reasons.length) return null
  return new InvalidInput('reasons', {
    'zh-CN': '有的原因不适合这个岗位，或选了两次，请重新选一下。',
    en: 'Some reasons don’t fit this role or were selected twice. Please choose again.',
  })
}
