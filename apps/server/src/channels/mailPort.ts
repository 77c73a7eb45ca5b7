import { type Channels, type Message, NotTaken } from '@kewo/schema'
import { createTransport } from 'nodemailer'
import { patience } from './patience.ts'

export type MailSettings = {
  /** smtp:// or smtps:// with user and password. */
  url: string
  from: string
}

export function mailPort(
  { url, from }: MailSettings,
  publicUrl: string | null,
): NonNullable<Channels['EMAIL']> {
  const transport = createTransport({
    ...{ url, connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience },
    ...{ dnsTimeout: patience, disableFileAccess: true, disableUrlAccess: true },
  })
  return {
    knowsById: false,
    async send(to, message) {
      // Whether the server is there and lets us in is asked first: what fails then was surely not taken.
      await transport.verify().catch((error: unknown) => {
        throw notTaken('连接不上，或者不让登录', 'can’t be reached, or doesn’t let us in', error)
      })
      try {
        await transport.sendMail({ ...mailOf(message, publicUrl), from, to })
        return 'SENT'
      } catch (error) {
        const answer = answerIn(error)
        // Without an answer nobody knows.
        if (answer === null) throw error
        if (answer.about === 'RCPT TO' && answer.code >= 500) return 'REFUSED'
        throw notTaken(`回答是 ${answer.code}`, `answered ${answer.code}`, error)
      }
    },
  }
}

function mailOf({ id, language, title, lines, path }: Message, publicUrl: string | null) {
  const link = publicUrl && new URL(path, publicUrl).href
  const [only] = lines
  return {
    messageId: `<${id}@kewo>`,
    subject: lines.length === 1 ? `${title} · ${only}` : title,
    text: [...lines, ...(link ? ['', link] : []), '', footOf[language]].join('\n'),
    headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
  }
}

const footOf = {
  'zh-CN': '—\n在客我的“通知设置”里可以改收什么、多久收一次，也可以不再收邮件。',
  en: '—\nWhat you get by e-mail, and how often, is set in Kewo under “Notification settings”.',
}

/** What the mail server answered, and to what. */
function answerIn(error: unknown): { code: number; about: string } | null {
  if (!(error instanceof Error) || !('responseCode' in error)) return null
  const { responseCode } = error
  const about = 'command' in error ? String(error.command) : ''
  return typeof responseCode === 'number' ? { code: responseCode, about } : null
}

const notTaken = (zh: string, en: string, cause: unknown) =>
  new NotTaken({ 'zh-CN': `邮件服务器${zh}`, en: `The mail server ${en}` }, { cause })
