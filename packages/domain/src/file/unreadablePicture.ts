import { Refusal } from '../refusal.ts'
import { mostMegapixels, type PictureKind } from './pictureKind.ts'

/** What was uploaded is not a picture, or is broken. */
export class UnreadablePicture extends Refusal {
  constructor(options?: { cause?: unknown }) {
    super({
      'zh-CN': '这张图片打不开，请换一张（支持 JPEG、PNG、WebP、AVIF）。',
      en: 'This picture cannot be read. Please choose another one (JPEG, PNG, WebP, AVIF).',
    })
    this.cause = options?.cause
  }
}

/** A kind of picture that is not taken: only what phones make is. */
export class PictureKindNotTaken extends Refusal {
  constructor(kind: string) {
    super(
      kind === 'HEIC'
        ? {
            'zh-CN':
              '苹果手机的 HEIC 照片这里打不开。请在这里直接拍照，或在“设置 → 相机 → 格式”里选“兼容性最佳”后重拍。',
            en: 'HEIC photos of iPhones cannot be opened here. Please take the photo here, or choose Settings → Camera → Formats → Most Compatible and take it again.',
          }
        : {
            'zh-CN': `这里不收 ${kind} 文件，请换一张照片（支持 JPEG、PNG、WebP、AVIF）。`,
            en: `${kind} files are not taken here. Please choose a photo (JPEG, PNG, WebP, AVIF).`,
          },
    )
  }
}

/** More pixels than the server decodes for one picture. */
export class PictureTooLarge extends Refusal {
  constructor(kind: PictureKind) {
    const most = mostMegapixels[kind]
    super({
      'zh-CN': `这张图片太大了，${kind} 最多 ${most * 100} 万像素。请缩小一些，或截图后再传。`,
      en: `This picture is too large: a ${kind} may have ${most} megapixels. Please make it smaller, or send a screenshot of it.`,
    })
  }
}
