import { byAll } from './channel.ts'
import type { KindRow } from './kindRow.ts'

const request = { subject: 'HELP_REQUEST', params: { shop: 'text', number: 'number' } } as const

/** About requests. */
export const helpRequestKinds = {
  HELP_REQUEST_OPENED: {
    ...request,
    toStaff: { 'zh-CN': '{shop}提出了求助 {number}', en: '{shop} asked for help ({number})' },
  },
  HELP_REQUEST_REPLIED: {
    ...request,
    toShop: { 'zh-CN': '求助 {number} 有了回复', en: 'There is a reply to your request {number}' },
    toStaff: { 'zh-CN': '{shop}回复了求助 {number}', en: '{shop} replied to request {number}' },
  },
  HELP_REQUEST_WAITING: {
    channels: byAll,
    ...request,
    toShop: { 'zh-CN': '求助 {number} 在等您回复', en: 'Your request {number} is waiting for your answer' },
  },
  HELP_REQUEST_ASSIGNED: {
    ...request,
    toStaff: {
      'zh-CN': '{shop}的求助 {number} 交给您处理',
      en: 'Request {number} from {shop} was assigned to you',
    },
  },
  HELP_REQUEST_HANDED_OVER: {
    ...request,
    toShop: {
      'zh-CN': '求助 {number} 转给了更合适的人',
      en: 'Your request {number} was handed over to someone better placed to help',
    },
    toStaff: {
      'zh-CN': '{shop}的求助 {number} 转给了您',
      en: 'Request {number} from {shop} was handed over to you',
    },
  },
  HELP_REQUEST_HANDED_ON: {
    channels: [],
    subject: 'HELP_REQUEST',
    params: { shop: 'text', number: 'number', to: 'words' },
    toStaff: {
      'zh-CN': '{shop}的求助 {number} 现在由{to}处理',
      en: 'Request {number} from {shop} now lies with {to}',
    },
  },
  HELP_REQUEST_RESOLVED: {
    channels: byAll,
    ...request,
    toShop: {
      'zh-CN': '求助 {number} 办好了，请您确认',
      en: 'Your request {number} was marked as resolved; please check',
    },
  },
  HELP_REQUEST_REOPENED: {
    ...request,
    toStaff: { 'zh-CN': '{shop}重新打开了求助 {number}', en: '{shop} reopened request {number}' },
  },
  HELP_REQUEST_CLOSED: {
    channels: [],
    ...request,
    toStaff: { 'zh-CN': '{shop}确认求助 {number} 了结了', en: '{shop} closed request {number}' },
  },
  HELP_REQUEST_CLOSED_BY_CLOCK: {
    subject: 'HELP_REQUEST',
    params: { shop: 'text', number: 'number', days: 'count' },
    toShop: {
      'zh-CN': '求助 {number} 办好后 {days} 天没有回音，已自动关闭；还没好，可以重新打开',
      en: 'Your request {number} was closed {days} days after it was resolved; you can reopen it',
    },
    toStaff: {
      'zh-CN': '{shop}的求助 {number} 办好后 {days} 天没有回音，已自动关闭',
      en: 'Request {number} from {shop} was closed {days} days after it was resolved',
    },
  },
  HELP_REQUEST_WARNED: {
    ...request,
    urgent: true,
    toStaff: { 'zh-CN': '{shop}的求助 {number} 时限快到了', en: 'Request {number} from {shop} is due soon' },
  },
  HELP_REQUEST_OVERDUE: {
    ...request,
    urgent: true,
    toShop: {
      'zh-CN': '求助 {number} 超过了时限，已经上报',
      en: 'Your request {number} is overdue and was passed up',
    },
    toStaff: {
      'zh-CN': '{shop}的求助 {number} 超过了时限，已经上报',
      en: 'Request {number} from {shop} is overdue and was passed up',
    },
  },
  HELP_REQUEST_ESCALATED: {
    channels: byAll,
    ...request,
    urgent: true,
    toStaff: {
      'zh-CN': '{shop}的求助 {number} 超过了时限，请您督办',
      en: 'Request {number} from {shop} is overdue; please follow up',
    },
  },
  HELP_REQUEST_LIFTED: {
    channels: [],
    ...request,
    toShop: {
      'zh-CN': '您同意了让稽查员看到求助 {number}，不能撤回',
      en: 'You let inspectors see request {number}; this can’t be undone',
    },
  },
} as const satisfies Record<string, KindRow>
