/** What a shop asks about; it decides the first desk and, with the urgency, the service level. */
export const helpRequestCategories = [
  'DISPLAY',
  'SUPPLY',
  'DELIVERY',
  'PAYMENT',
  'PRICE_TAG',
  'LICENCE',
  'EQUIPMENT',
  'COMPLAINT',
  'IDEA',
  'OTHER',
] as const

export type HelpRequestCategory = (typeof helpRequestCategories)[number]
