import type { InvalidInput } from '../refusal.ts'
import { longestReason, whyNotWritten } from '../words/whyNotWritten.ts'

/** Why a shop cannot be closed with this reason, or null. */
export const whyNotCloseRetailer = (reason: string): InvalidInput | null =>
  whyNotWritten('reason', reason, longestReason, {
    'zh-CN': '请写明为什么停业。',
    en: 'Please say why the shop is closing.',
  })
