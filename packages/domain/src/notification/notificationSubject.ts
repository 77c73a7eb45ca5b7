import type { Words } from '../refusal.ts'

/** What a notification is about. Each app knows one path for each, and a person chooses by it what to be told where. */
export const notificationSubjects = [
  'HELP_REQUEST',
  'VISIT',
  'PROMISE',
  'TRACE',
  'CAMPAIGN',
  'REWARD',
  'GUIDANCE',
  'SUPPLY_POLICY',
  'RATING',
  'LICENCE',
  'TERRITORY',
  'VISIT_PLAN',
  'REGISTER_IMPORT',
  'OUTBOX',
  'ASSISTANCE',
  'ACCOUNT',
] as const

export type NotificationSubject = (typeof notificationSubjects)[number]

/**
 * All that may be said where nobody knows who reads along: outside of the app of what names brands or was typed by somebody,
 * and in it to a shop that may not read brands.
 */
export const generalWords: Record<NotificationSubject, Words> = {
  HELP_REQUEST: { 'zh-CN': '求助里有新消息', en: 'Something new in your requests' },
  VISIT: { 'zh-CN': '拜访有新消息', en: 'Something new about a visit' },
  PROMISE: { 'zh-CN': '承诺有新消息', en: 'Something new about a promise' },
  TRACE: { 'zh-CN': '拜访记录里有新消息', en: 'Something new in the visit records' },
  CAMPAIGN: { 'zh-CN': '品牌活动里有新消息', en: 'Something new in campaigns' },
  REWARD: { 'zh-CN': '“我的钱”里有新消息', en: 'Something new in your money' },
  GUIDANCE: { 'zh-CN': '陈列指导里有新消息', en: 'Something new in guidance' },
  SUPPLY_POLICY: { 'zh-CN': '能订的货有新消息', en: 'Something new about what you can order' },
  RATING: { 'zh-CN': '有服务等您评价', en: 'A service is waiting for your rating' },
  LICENCE: { 'zh-CN': '许可证有新消息', en: 'Something new about the licence' },
  TERRITORY: { 'zh-CN': '您的辖区有变动', en: 'Your territories have changed' },
  VISIT_PLAN: { 'zh-CN': '拜访计划有新消息', en: 'Something new about a visit plan' },
  REGISTER_IMPORT: { 'zh-CN': '登记册导入有结果了', en: 'A register import has ended' },
  OUTBOX: { 'zh-CN': '设备上还有没送出的', en: 'Something on your device is still to be sent' },
  ASSISTANCE: { 'zh-CN': '代办有新消息', en: 'Something new about acting for a shop' },
  ACCOUNT: { 'zh-CN': '您的账号有新消息', en: 'Something new about your account' },
}
