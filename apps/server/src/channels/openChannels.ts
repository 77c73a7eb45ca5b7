import type { Channels } from '@kewo/schema'
import { mailPort, type MailSettings } from './mailPort.ts'
import { pushPort, type PushSettings } from './pushPort.ts'
import { webhookPort, type WebhookSettings } from './webhookPort.ts'

/** How notifications leave; null: not by this way. */
export type ChannelSettings = {
  push: PushSettings | null
  mail: MailSettings | null
  webhook: WebhookSettings | null
  /** Where people reach us; without it links in mails are left out. */
  publicUrl: string | null
}

/** Nothing leaves. */
export const noChannels = { push: null, mail: null, webhook: null }

export const openChannels = ({ push, mail, webhook, publicUrl }: ChannelSettings): Channels => ({
  PUSH: push && pushPort(push, publicUrl),
  EMAIL: mail && mailPort(mail, publicUrl),
  WEBHOOK: webhook && webhookPort(webhook, publicUrl),
})
