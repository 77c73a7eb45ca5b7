/** Why a shop says no. It has no consequence anywhere and is no score for anyone: it tells us what to offer better. */
export const declineReasons = [
  'NO_SPACE',
  'NOT_MY_CUSTOMERS',
  'TOO_MUCH_WORK',
  'MARGIN_TOO_LOW',
  'STOCK_LEFT',
  'OTHER',
] as const

export type DeclineReason = (typeof declineReasons)[number]
