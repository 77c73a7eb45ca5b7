/** zh-CN is the first language: every message is written in it first. */
export const locales = ['zh-CN', 'en'] as const
