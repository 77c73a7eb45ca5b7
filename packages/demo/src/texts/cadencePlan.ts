import type { AudiencePlan } from './campaignPlan.ts'

export type CadencePlan = { name: string; owedPerFourWeeks: number; audience: AudiencePlan }

/** Who sells most is seen every week; the shops that no line names are owed one visit, in town and country alike. */
export const cadencePlans: readonly CadencePlan[] = [
  { name: '烟酒店每周一次', owedPerFourWeeks: 4, audience: { formats: ['TOBACCO_SPECIALIST'] } },
  { name: '25 档及以上每周一次', owedPerFourWeeks: 4, audience: { gradeFrom: 25 } },
  { name: '18 至 24 档两周一次', owedPerFourWeeks: 2, audience: { gradeFrom: 18, gradeTo: 24 } },
]
