import type { HelpRequestCategory } from '../helpRequest/helpRequestCategory.ts'
import type { Urgency } from '../helpRequest/urgency.ts'

/** 时限: the targets for one category and urgency, in working minutes, from `validFrom` on. */
export type ServiceLevelPolicy = {
  category: HelpRequestCategory
  urgency: Urgency
  firstResponseMinutes: number
  resolutionMinutes: number
  validFrom: Date
}

/**
 * The policy that holds for a request, or null where there is none. Business rule: the one in force when the request
 * was opened; a policy changed later applies only to requests opened after it.
 */
export function policyFor<Policy extends ServiceLevelPolicy>(
  policies: readonly Policy[],
  request: { category: HelpRequestCategory; urgency: Urgency; openedAt: Date },
): Policy | null {
  return policies
    .filter(({ category, urgency }) => category === request.category && urgency === request.urgency)
    .filter(({ validFrom }) => validFrom <= request.openedAt)
    .reduce<Policy | null>(
      (last, policy) => (last && last.validFrom >= policy.validFrom ? last : policy),
      null,
    )
}
