import type { SubjectPages } from '@kewo/web/notifications'
import { paths } from '../paths.ts'

/** Where what staff are told of has its page. */
export const subjectPages: SubjectPages = {
  HELP_REQUEST: (id) => ({ to: paths.helpRequest, params: { helpRequestId: id } }),
  VISIT: (id) => ({ to: paths.visit, params: { visitId: id } }),
  PROMISE: { to: paths.promises },
  TRACE: 'NOT_TOLD',
  CAMPAIGN: (id) => ({ to: paths.campaign, params: { campaignId: id } }),
  REWARD: 'NOT_TOLD',
  GUIDANCE: (id) => ({ to: paths.guidance, params: { guidanceId: id } }),
  SUPPLY_POLICY: (id) => ({ to: paths.supplyPolicy, params: { policyId: id } }),
  RATING: 'NOT_TOLD',
  LICENCE: 'NOT_TOLD',
  TERRITORY: (id) => ({ to: paths.territory, params: { territoryId: id } }),
  VISIT_PLAN: (id) => ({ to: paths.visitPlan, params: { planId: id } }),
  REGISTER_IMPORT: (id) => ({ to: paths.registerImport, params: { importId: id } }),
  OUTBOX: { to: paths.outbox },
  ASSISTANCE: (id) => ({ to: paths.retailer, params: { retailerId: id } }),
  ACCOUNT: 'NO_PAGE',
}
