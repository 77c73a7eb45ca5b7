import { InvalidInput } from '../refusal.ts'

const longestReason = 200

/** Why staff look so is theirs to say or not, in a line of the audit log. */
export function whyNotPerspectiveReason(reason: string): InvalidInput | null {
  if (reason.trim().length <= longestReason) return null
  return new InvalidInput('reason', {
    'zh-CN': `原因请写在 ${longestReason} 字以内。`,
    en: `Please keep the reason under ${longestReason} characters.`,
  })
}
