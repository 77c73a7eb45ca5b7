import type { RatingReason } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const ratingReasonLabels: Labels<RatingReason> = {
  PUNCTUAL: m.rating_reason_PUNCTUAL,
  HELPFUL: m.rating_reason_HELPFUL,
  CLEAR_GUIDANCE: m.rating_reason_CLEAR_GUIDANCE,
  FAIR: m.rating_reason_FAIR,
  KEPT_PROMISES: m.rating_reason_KEPT_PROMISES,
  LATE: m.rating_reason_LATE,
  PUSHY: m.rating_reason_PUSHY,
  CARELESS: m.rating_reason_CARELESS,
  UNCLEAR: m.rating_reason_UNCLEAR,
  DID_NOT_COME: m.rating_reason_DID_NOT_COME,
}

export const ratingReasonLabel = (value: RatingReason) => ratingReasonLabels[value]()

/** What each number of stars says, from one to five. */
export const starWords = (): [string, string, string, string, string] => [
  m.rating_stars_1(),
  m.rating_stars_2(),
  m.rating_stars_3(),
  m.rating_stars_4(),
  m.rating_stars_5(),
]
