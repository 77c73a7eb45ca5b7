import type { NotificationSubject } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

/** What each subject is called where one chooses among them. */
export const subjectWords: Record<NotificationSubject, () => string> = {
  HELP_REQUEST: m.notifications_helpRequests,
  VISIT: m.notifications_visits,
  PROMISE: m.notifications_promises,
  TRACE: m.notifications_traces,
  CAMPAIGN: m.notifications_campaigns,
  REWARD: m.notifications_rewards,
  GUIDANCE: m.notifications_guidance,
  SUPPLY_POLICY: m.notifications_supplyPolicy,
  RATING: m.notifications_ratings,
  LICENCE: m.notifications_licence,
  TERRITORY: m.notifications_territories,
  VISIT_PLAN: m.notifications_visitPlans,
  REGISTER_IMPORT: m.notifications_imports,
  OUTBOX: m.notifications_outbox,
  ASSISTANCE: m.notifications_assistance,
  ACCOUNT: m.notifications_account,
}
