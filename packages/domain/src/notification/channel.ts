import type { Words } from '../refusal.ts'

/** The ways in which a notification leaves the app. In the app itself it always stands. */
export const channels = ['PUSH', 'EMAIL', 'WEBHOOK'] as const
export type Channel = (typeof channels)[number]

/** All of them: for what people act on at once and would be sorry to read late. */
export const byAll: readonly Channel[] = [...channels]

/** What a channel is called where something is said about it. */
export const channelWords: Record<Channel, Words> = {
  PUSH: { 'zh-CN': '手机推送', en: 'Push' },
  EMAIL: { 'zh-CN': '邮件', en: 'E-mail' },
  WEBHOOK: { 'zh-CN': '短信或企业消息', en: 'Text message' },
}
