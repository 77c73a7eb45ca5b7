import { getLocale } from '../paraglide/runtime.js'

/** The domain's words in the reader's language. */
export const inLocale = (words: { readonly 'zh-CN': string; readonly en: string }): string =>
  words[getLocale()]

/** Content that exists in Chinese and perhaps in English, in the reader's language as far as there is one. */
export const textIn = (chinese: string, english: string | null | undefined): string =>
  getLocale() === 'en' && english ? english : chinese
