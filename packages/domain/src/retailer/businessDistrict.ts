/** 商圈: the kind of neighbourhood that the shop lives from. */
export const businessDistricts = [
  'RESIDENTIAL',
  'MARKET',
  'SCHOOL',
  'TOURIST',
  'TRANSPORT',
  'OFFICE',
  'INDUSTRIAL',
  'COMMERCIAL_LEISURE',
  'OTHER',
] as const

export type BusinessDistrict = (typeof businessDistricts)[number]
