import { type Channels, NotTaken, type Outcome, type PushTo } from '@kewo/schema'
import webPush from 'web-push'
import { patience } from './patience.ts'

export type PushSettings = {
  publicKey: string
  privateKey: string
  /** Origins of push services beside the known ones; `*.` stands for any name in front. */
  services: readonly string[]
}

/** Those of Chrome and Edge, Firefox, Safari and Windows. A device names its own; nothing is sent anywhere else. */
const known = [
  'https://fcm.googleapis.com',
  'https://*.push.services.mozilla.com',
  'https://web.push.apple.com',
  'https://*.notify.windows.com',
]

/** A push service keeps it so long for a device that is off, in seconds. */
const keepSeconds = 2 * 24 * 60 * 60

export function pushPort(
  { publicKey, privateKey, services }: PushSettings,
  publicUrl: string | null,
): NonNullable<Channels['PUSH']> {
  const origins = [...known, ...services]
  const subject = publicUrl?.startsWith('https:') ? publicUrl : 'https://kewo.invalid'
  return {
    key: publicKey,
    knowsById: false,
    takes: (endpoint) => origins.some((origin) => isOf(endpoint, origin)),
    async send(to, { id, title, lines, path, urgent }) {
      const payload = JSON.stringify({ id, title, body: lines.join('\n'), path })
      const request = webPush.generateRequestDetails(subscriptionOf(to), payload, {
        vapidDetails: { subject, publicKey, privateKey },
        ...{ TTL: keepSeconds, urgency: urgent ? 'high' : 'normal', contentEncoding: 'aes128gcm' },
      })
      return outcomeOf(await post(request))
    },
  }
}

function isOf(endpoint: string, origin: string): boolean {
  if (!URL.canParse(endpoint)) return false
  const { protocol, host, username, password } = new URL(endpoint)
  if (username || password) return false
  const [wantedProtocol, wantedHost = ''] = origin.split('//')
  if (protocol !== wantedProtocol) return false
  return wantedHost.startsWith('*.') ? host.endsWith(wantedHost.slice(1)) : host === wantedHost
}

const subscriptionOf = ({ endpoint, publicKey, authKey }: PushTo) => ({
  endpoint,
  keys: { p256dh: publicKey, auth: authKey },
})

async function post({ endpoint, headers, body }: webPush.RequestDetails): Promise<number> {
  // Counted by who sends.
  const { 'Content-Length': _, ...own } = headers as Record<string, string>
  try {
    const answer = await fetch(endpoint, {
      ...{ method: 'POST', headers: own, body: new Uint8Array(body ?? []) },
      ...{ redirect: 'manual', signal: AbortSignal.timeout(patience) },
    })
    await answer.body?.cancel()
    return answer.status
  } catch (error) {
    throw neverLeft(error) ? notTaken('连接不上', 'can’t be reached', error) : error
  }
}

/** What goes wrong before anything is sent. */
const before = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]

function neverLeft(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return before.includes(code) || code.startsWith('CERT_') || code.startsWith('ERR_TLS_')
}

function outcomeOf(status: number): Outcome {
  if (status >= 200 && status < 300) return 'SENT'
  if (status === 404 || status === 410) return 'GONE'
  if (status === 400 || status === 413) return 'REFUSED'
  throw notTaken(`回答是 ${status}`, `answered ${status}`)
}

const notTaken = (zh: string, en: string, cause?: unknown) =>
  new NotTaken({ 'zh-CN': `推送服务${zh}`, en: `The push service ${en}` }, { cause })
