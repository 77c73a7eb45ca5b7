import { Refusal } from '../refusal.ts'
import { mostMegapixels, type PictureKind } from './pictureKind.ts'

/** What was uploaded is not a picture, or is broken. */
export class UnreadablePicture extends Refusal {
  constructor(options?: { cause?: unknown }) {
    super({
      'zh-CN': '这张图片打不开，请换一张（支持 JPEG、PNG、WebP、AVIF、HEIC）。',
      en: 'This picture can’t be opened. Please choose another one (JPEG, PNG, WebP, AVIF or HEIC).',
    })
    this.cause = options?.cause
  }
}

/** A kind of picture that is not taken: only what phones make is. */
export class PictureKindNotTaken extends Refusal {
  constructor(kind: string) {
    super({
      'zh-CN': `这里不收 ${kind} 文件，请换一张照片（支持 JPEG、PNG、WebP、AVIF、HEIC）。`,
      en: `${kind} files aren’t accepted here. Please choose a photo (JPEG, PNG, WebP, AVIF or HEIC).`,
    })
  }
}

/** More pixels than the server decodes for one picture. */
export class PictureTooLarge extends Refusal {
  constructor(kind: PictureKind) {
    const most = mostMegapixels[kind]
    super({
      'zh-CN': `这张图片太大了，${kind} 最多 ${most * 100} 万像素。请缩小一些，或截图后再传。`,
      en: `This picture is too large: a ${kind} may have at most ${most} megapixels. Please make it smaller, or send a screenshot of it.`,
    })
  }
}
