import { createHmac } from 'node:crypto'
import { type Channels, type Message, NotTaken, type WebhookTo } from '@kewo/schema'
import { patience } from './patience.ts'

export type WebhookSettings = { url: string; secret: string }

/** Tells a gateway, which passes it on by SMS, WeCom or DingTalk. docs/operations.md says what it gets. */
export function webhookPort(
  { url, secret }: WebhookSettings,
  publicUrl: string | null,
): NonNullable<Channels['WEBHOOK']> {
  return {
    knowsById: true,
    async send(to, message) {
      const body = JSON.stringify(bodyOf(to, message, publicUrl))
      const timestamp = String(Math.floor(Date.now() / 1000))
      const status = await post(url, body, {
        'content-type': 'application/json',
        'idempotency-key': message.id,
        'x-kewo-timestamp': timestamp,
        'x-kewo-signature': `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`,
      })
      if (status >= 200 && status < 300) return 'SENT'
      throw notTaken(`回答是 ${status}`, `answered ${status}`)
    },
  }
}

const bodyOf = (
  to: WebhookTo,
  { id, language, title, lines, path, urgent, kinds }: Message,
  publicUrl: string | null,
) => ({
  ...{ id, to, language, title, lines, urgent, kinds },
  url: publicUrl && new URL(path, publicUrl).href,
})

async function post(url: string, body: string, headers: Record<string, string>): Promise<number> {
  try {
    // Where it leads elsewhere, somebody else would read what is for the gateway.
    const signal = AbortSignal.timeout(patience)
    const answer = await fetch(url, { method: 'POST', headers, body, redirect: 'manual', signal })
    await answer.body?.cancel()
    return answer.status
  } catch (error) {
    throw notTaken('连接不上，或者没有应答', 'can’t be reached, or doesn’t answer', error)
  }
}

const notTaken = (zh: string, en: string, cause?: unknown) =>
  new NotTaken({ 'zh-CN': `消息网关${zh}`, en: `The gateway ${en}` }, { cause })
