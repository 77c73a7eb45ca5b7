import type { DeclineReason } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const declineReasonLabels: Labels<DeclineReason> = {
  NO_SPACE: m.campaign_declineReason_NO_SPACE,
  NOT_MY_CUSTOMERS: m.campaign_declineReason_NOT_MY_CUSTOMERS,
  TOO_MUCH_WORK: m.campaign_declineReason_TOO_MUCH_WORK,
  MARGIN_TOO_LOW: m.campaign_declineReason_MARGIN_TOO_LOW,
  STOCK_LEFT: m.campaign_declineReason_STOCK_LEFT,
  OTHER: m.campaign_declineReason_OTHER,
}

export const declineReasonLabel = (value: DeclineReason) => declineReasonLabels[value]()
