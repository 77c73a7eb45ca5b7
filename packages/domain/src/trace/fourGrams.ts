/** From this share of common 4-grams upwards, a text says the same as the other one. */
export const sameFrom = 0.7

/** A text prepared for comparison: its plain form, and the distinct runs of four characters in it. */
export type FourGrams = { plain: string; grams: ReadonlySet<string> }

/**
 * Only letters and digits, in one width and one case (Unicode NFKC, lower case), so that punctuation, white space and
 * full-width forms make no difference between two texts.
 */
export function plainForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}

/** The distinct runs of four characters of a text's plain form; a shorter text is its own only run. */
export function fourGrams(text: string): FourGrams {
  const plain = plainForm(text)
  const letters = Array.from(plain)
  const grams = new Set<string>()
  if (letters.length > 0 && letters.length < 4) grams.add(plain)
  // Cutting the text itself is thrice as quick, and the same unless a letter takes two places in it.
  const cut = letters.length === plain.length ? plain : letters
  for (let start = 0; start + 4 <= letters.length; start++) {
    const gram = cut.slice(start, start + 4)
    grams.add(typeof gram === 'string' ? gram : gram.join(''))
  }
  return { plain, grams }
}

/**
 * Which share of a text's distinct 4-grams stands in an earlier text, 0 to 1. Not symmetric: padding the earlier text
 * does not hide a copy of it, and a short text found whole inside a longer one is a copy. 0 for an empty text.
 */
export function overlap(text: FourGrams, earlier: FourGrams): number {
  if (text.grams.size === 0) return 0
  // Too short for a 4-gram of the earlier text to match, so it is looked for as it is.
  if (text.plain.length < 4) return earlier.plain.includes(text.plain) ? 1 : 0
  let common = 0
  for (const gram of text.grams) if (earlier.grams.has(gram)) common++
  return common / text.grams.size
}

/** Whether a passage says the same as part of one of the earlier texts: `overlap` of at least `sameFrom` with it. */
export function isCopied(passage: FourGrams, earlier: readonly FourGrams[]): boolean {
  return earlier.some((text) => saysTheSame(passage, text))
}

/** Gives up as soon as too much is different: nearly all passages are new, and each meets every earlier text. */
function saysTheSame(passage: FourGrams, text: FourGrams): boolean {
  const { size } = passage.grams
  if (size === 0 || passage.plain.length < 4) return overlap(passage, text) >= sameFrom
  let common = size
  for (const gram of passage.grams) if (!text.grams.has(gram) && --common / size < sameFrom) return false
  return true
}
