import { Refusal } from './refusal.ts'

/** Somebody else has saved the same thing since the reader opened it; overwriting would lose their work. */
export class ChangedMeanwhile extends Refusal {
  /** What stands now, where it is a row that can be shown. */
  readonly subject: { readonly type: string; readonly id: string } | null

  constructor(subject: { type: string; id: string } | null) {
    super({
      'zh-CN': '您打开以后，别人改过这一条，这次没有保存。您填的还在，最新内容已并在一起，请看一眼再保存。',
      en: 'Someone has changed this since you opened it, so nothing was saved. What you typed is kept beside what’s new; please check and save again.',
    })
    this.subject = subject
  }
}
