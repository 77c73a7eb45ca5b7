/** A shop's answer to a campaign. A shop that has not answered has no participation. */
export const participationStatuses = ['JOINED', 'DECLINED'] as const

export type ParticipationStatus = (typeof participationStatuses)[number]
