import type { rewardRules } from '@kewo/domain'
import { builder } from '../builder/builder.ts'

export const RewardRule = builder.enumType('RewardRule', {
  values: {
    FIXED: { description: 'One sum for one accepted photo.' },
    PER_UNIT: { description: 'A sum for each item counted on one accepted photo, up to mostUnits.' },
    MONTHLY: { description: 'One photo a month, each month with its own sum.' },
  } satisfies Record<(typeof rewardRules)[number], object>,
})
