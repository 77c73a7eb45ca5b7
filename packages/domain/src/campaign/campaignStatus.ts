/** DRAFT until published, then SCHEDULED, LIVE and ENDED as the clock says; CANCELLED by a person. */
export const campaignStatuses = ['DRAFT', 'SCHEDULED', 'LIVE', 'ENDED', 'CANCELLED'] as const

export type CampaignStatus = (typeof campaignStatuses)[number]
