import { Refusal } from './refusal.ts'

/** Somebody else has saved the same thing since the reader opened it; overwriting would lose their work. */
export class ChangedMeanwhile extends Refusal {
  constructor() {
    super({
      'zh-CN': '您打开以后，别人改过这一条，这次没有保存。请刷新看看最新内容，您填的还在。',
      en: 'Somebody has changed this since you opened it, so nothing was saved. Please load it again; what you typed is kept.',
    })
  }
}
