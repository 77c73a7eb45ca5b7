import { InvalidInput, type Words } from '../refusal.ts'
import { isBlank, lengthOfWords } from './typedWords.ts'

/** Longest reason for a cancellation, a withdrawal, a dispute, in characters. */
export const longestReason = 500

/**
 * Why a text that must be there cannot be taken, or null: nothing to be seen (answered with `missing`), or longer than
 * `longest` Unicode characters once it is kept (a Chinese character is one).
 */
export function whyNotWritten(
  field: string,
  text: string,
  longest: number,
  missing: Words,
): InvalidInput | null {
  return isBlank(text) ? new InvalidInput(field, missing) : whyTooLong(field, text, longest)
}

/** Why a text that may be blank cannot be taken, or null: longer than `longest` characters, counted in the same way. */
export function whyTooLong(field: string, text: string, longest: number): InvalidInput | null {
  const length = lengthOfWords(text)
  if (length <= longest) return null
  return new InvalidInput(field, {
    'zh-CN': `最多写 ${longest} 字，现在有 ${length} 字，请精简一下。`,
    en: `At most ${longest} characters; you have ${length}. Please shorten it.`,
  })
}
