/** WORKING: the planner is at it. DRAFT: can be changed by hand. PUBLISHED: its stops are planned visits, which the shops see. */
export const visitPlanStatuses = ['WORKING', 'DRAFT', 'PUBLISHED', 'CANCELLED', 'FAILED'] as const

export type VisitPlanStatus = (typeof visitPlanStatuses)[number]
