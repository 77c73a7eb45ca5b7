import type { HelpRequestCategory, Urgency } from '@kewo/domain'

export type About = { category: HelpRequestCategory; urgency: Urgency }
export type Targets = { firstResponseMinutes: number; resolutionMinutes: number }
