import { Refusal } from '../refusal.ts'

/** So many pictures come in at once that this one would wait too long. Sent again in a moment, it is taken. */
export class PicturesBusy extends Refusal {
  constructor() {
    super({
      'zh-CN': '现在传图片的人很多，请过一会儿再试。',
      en: 'Many people are uploading pictures right now. Please try again in a moment.',
    })
  }
}
