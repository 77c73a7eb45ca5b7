import type { HelpRequestCategory, HelpRequestStatus, Urgency } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const helpRequestCategoryLabels: Labels<HelpRequestCategory> = {
  DISPLAY: m.helpRequest_category_DISPLAY,
  SUPPLY: m.helpRequest_category_SUPPLY,
  DELIVERY: m.helpRequest_category_DELIVERY,
  PAYMENT: m.helpRequest_category_PAYMENT,
  PRICE_TAG: m.helpRequest_category_PRICE_TAG,
  LICENCE: m.helpRequest_category_LICENCE,
  EQUIPMENT: m.helpRequest_category_EQUIPMENT,
  COMPLAINT: m.helpRequest_category_COMPLAINT,
  IDEA: m.helpRequest_category_IDEA,
  OTHER: m.helpRequest_category_OTHER,
}

export const helpRequestCategoryLabel = (value: HelpRequestCategory) => helpRequestCategoryLabels[value]()

const helpRequestStatusLabels: Labels<HelpRequestStatus> = {
  NEW: m.helpRequest_status_NEW,
  IN_PROGRESS: m.helpRequest_status_IN_PROGRESS,
  WAITING_ON_RETAILER: m.helpRequest_status_WAITING_ON_RETAILER,
  RESOLVED: m.helpRequest_status_RESOLVED,
  CLOSED: m.helpRequest_status_CLOSED,
}

export const helpRequestStatusLabel = (value: HelpRequestStatus) => helpRequestStatusLabels[value]()

const urgencyLabels: Labels<Urgency> = {
  NORMAL: m.helpRequest_urgency_NORMAL,
  URGENT: m.helpRequest_urgency_URGENT,
}

export const urgencyLabel = (value: Urgency) => urgencyLabels[value]()
