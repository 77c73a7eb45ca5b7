/** 业态: what kind of shop it is, as its licence says. */
export const formats = [
  'CONVENIENCE',
  'SUPERMARKET',
  'MALL',
  'GROCERY',
  'TOBACCO_SPECIALIST',
  'ENTERTAINMENT',
  'OTHER',
] as const

export type Format = (typeof formats)[number]
