import type { SubjectPages } from '@kewo/web/notifications'
import { paths } from '../paths.ts'

/** Where what shops are told of has its page. */
export const subjectPages: SubjectPages = {
  HELP_REQUEST: (id) => ({ to: paths.helpRequest, params: { helpRequestId: id } }),
  VISIT: { to: paths.home },
  PROMISE: { to: paths.promises },
  TRACE: (id) => ({ to: paths.trace, params: { traceId: id } }),
  REWARD: () => ({ to: paths.money }),
  CAMPAIGN: (id) => ({ to: paths.campaign, params: { campaignId: id } }),
  GUIDANCE: (id) => ({ to: paths.guidance, params: { guidanceId: id } }),
  SUPPLY_POLICY: { to: paths.supply },
  RATING: { to: paths.rate },
  LICENCE: { to: paths.me },
  TERRITORY: 'NOT_TOLD',
  VISIT_PLAN: 'NOT_TOLD',
  REGISTER_IMPORT: 'NOT_TOLD',
  OUTBOX: { to: paths.outbox },
  ASSISTANCE: { to: paths.doneForMe },
  ACCOUNT: 'NO_PAGE',
}
