import { InvalidInput } from '../refusal.ts'

/** Characters of a path, some 2,500 points: far more than a name takes. */
export const longestAnswerSignature = 60_000

/** Strokes on a sheet of 600 × 200, each a dot or a line smoothed through the middles: nothing else that a path can say. */
const strokes =
  /^(?:M\d{1,3} \d{1,3}(?:h0\.1|(?:Q\d{1,3} \d{1,3} \d{1,3}(?:\.5)? \d{1,3}(?:\.5)?)*L\d{1,3} \d{1,3}))+$/

/**
 * Why what a finger drew under the shop's answer cannot be kept, or null. `onBehalf`: somebody of the staff acts for the shop (代办), who
 * must not draw its name.
 */
export function whyNotAnswerSignature(signature: string | null, onBehalf: boolean): InvalidInput | null {
  if (signature === null) return null
  if (onBehalf) return new InvalidInput('signature', onlyTheShop)
  if (signature.length > longestAnswerSignature) return new InvalidInput('signature', tooLong)
  return strokes.test(signature) ? null : new InvalidInput('signature', unreadable)
}

const onlyTheShop = {
  'zh-CN': '代办时不能替店里手写签名。',
  en: 'Nobody can sign by hand on behalf of a shop.',
}
const tooLong = {
  'zh-CN': '签名的笔画太多，请清除后重新签。',
  en: 'The signature has too many strokes. Please clear it and sign again.',
}
const unreadable = {
  'zh-CN': '签名没有传完整，请重新签一次。',
  en: 'The signature did not arrive whole. Please sign again.',
}
