/**
 * How far a shop's place can be trusted. DOUBTFUL: the register gave a point, but outside the country or far from the
 * shop's region; it is kept and shown as doubtful, never dropped. UNKNOWN: no point was given.
 */
export const placeStatuses = ['KNOWN', 'DOUBTFUL', 'UNKNOWN'] as const

export type PlaceStatus = (typeof placeStatuses)[number]
