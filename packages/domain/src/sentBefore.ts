import { Refusal } from './refusal.ts'

/**
 * The key of this write came before with other content. That one stands and is not touched; what is different now has
 * not been taken and is for the person to send by itself.
 */
export class SentBefore extends Refusal {
  readonly sentAt: Date
  /** What was made then. */
  readonly subject: { readonly type: string; readonly id: string }

  constructor(sentAt: Date, subject: { type: string; id: string }) {
    super({
      'zh-CN': '之前已经送到过一次，内容和现在的不一样。之前的还在，现在改的没有送出。',
      en: 'This was already sent with different content. What was sent then is unchanged; your changes haven’t been sent.',
    })
    this.sentAt = sentAt
    this.subject = subject
  }
}
