import { Refusal } from '../refusal.ts'

/** What was uploaded is not a picture, is broken, or is too large to decode. */
export class UnreadablePicture extends Refusal {
  constructor(options?: { cause?: unknown }) {
    super({
      'zh-CN': '这张图片打不开，请换一张（支持 JPEG、PNG、WebP）。',
      en: 'This picture cannot be read. Please choose another one (JPEG, PNG, WebP).',
    })
    this.cause = options?.cause
  }
}
