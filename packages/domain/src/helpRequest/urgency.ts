/** URGENT means that the shop cannot do business until it is settled. */
export const urgencies = ['NORMAL', 'URGENT'] as const

export type Urgency = (typeof urgencies)[number]
