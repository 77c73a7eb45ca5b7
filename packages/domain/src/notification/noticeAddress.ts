import { InvalidInput, Refusal } from '../refusal.ts'

/** Minutes within which the code that was sent to an address is taken, how often it may be tried, and when another one may be sent. */
export const emailCodeRules = { minutes: 10, tries: 3, againAfterMinutes: 1 } as const

/** What is no e-mail address; whether it reaches somebody, only the code can tell. */
export function whyNotEmail(email: string): InvalidInput | null {
  if (email.length <= 254 && /^[^\s@<>,;"]{1,64}@[^\s@<>,;"]+\.[^\s@<>,;".]+$/u.test(email)) return null
  return new InvalidInput('email', {
    'zh-CN': '这不像一个邮箱，请再看一看',
    en: 'This doesn’t look like an e-mail address; please check',
  })
}

export type SentCode = { digest: string; until: Date; tries: number }

/** Why a code is not taken, or null. `digest` is of what was typed. */
export function whyNotEmailCode(sent: SentCode | null, digest: string, now: Date): Refusal | null {
  if (!sent || sent.until <= now || sent.tries >= emailCodeRules.tries) return new EmailCodeOver()
  return sent.digest === digest ? null : wrongCode()
}

const wrongCode = () =>
  new InvalidInput('code', {
    'zh-CN': '确认码不对，请看邮件里的 6 位数字',
    en: 'This isn’t the code; please see the 6 digits in the e-mail',
  })

/** The code was tried too often, or is too old. */
export class EmailCodeOver extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个确认码不能再用了，请重新发一个。',
      en: 'This code can’t be used any more. Please have another one sent.',
    })
  }
}

export function whyNotSendCode(sentUntil: Date | null, now: Date): Refusal | null {
  if (!sentUntil) return null
  const { minutes, againAfterMinutes } = emailCodeRules
  const sentAt = sentUntil.getTime() - minutes * 60_000
  return now.getTime() < sentAt + againAfterMinutes * 60_000 ? new EmailCodeSentLately() : null
}

/** One code was sent just now. */
export class EmailCodeSentLately extends Refusal {
  constructor() {
    super({
      'zh-CN': '确认码刚刚发过，请先看一看邮箱；没有收到，一分钟后再发。',
      en: 'A code was sent a moment ago. Please look into the mailbox; if it hasn’t come, send another one in a minute.',
    })
  }
}

/** The code could not be sent. */
export class EmailNotSent extends Refusal {
  constructor() {
    super({
      'zh-CN': '邮件没有发出去，请过一会儿再试；还不行，请告诉管理员。',
      en: 'The e-mail couldn’t be sent. Please try again later; if it still fails, tell an administrator.',
    })
  }
}

/** Sent alone, to the address that is to be confirmed. */
export const codeLine = (code: string) => ({
  'zh-CN': `确认码 ${code}，${emailCodeRules.minutes} 分钟内有效。不是您要的，请不用理会。`,
  en: `Your code is ${code}, valid for ${emailCodeRules.minutes} minutes. If you didn’t ask for it, ignore this.`,
})

/** What a browser has given that nothing can be sent to. */
export function whyNotPushDevice(
  { publicKey, authKey }: { publicKey: string; authKey: string },
  takes: boolean,
): InvalidInput | null {
  if (takes && /^[\w-]{86,88}$/.test(publicKey) && /^[\w-]{22,24}$/.test(authKey)) return null
  return new InvalidInput('endpoint', {
    'zh-CN': '这个浏览器的推送服务这里用不了，请改用邮件，或换一个浏览器。',
    en: 'This browser’s push service can’t be used here. Please use e-mail instead, or another browser.',
  })
}
