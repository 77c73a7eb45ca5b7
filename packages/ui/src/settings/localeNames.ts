import type { Locale } from '../paraglide/runtime.js'

/** Each language by its own name, so that whoever needs it can read it. */
export const localeNames: Record<Locale, string> = { 'zh-CN': '中文', en: 'English' }
