/** What the drawn photos show. */
export const photoKeys = [
  'scanner',
  'shelf',
  'emptySlot',
  'priceTag',
  'wrongTag',
  'fridge',
  'boxes',
  'torn',
  'licence',
  'counter',
  'receipt',
] as const

export type PhotoKey = (typeof photoKeys)[number]
