import type { Words } from '@kewo/domain'

/** The title of something that is published, in both languages; in Chinese where nobody wrote an English one. */
export const titleWords = ({ title, titleEn }: { title: string; titleEn: string | null }): Words => ({
  'zh-CN': title,
  en: titleEn || title,
})
