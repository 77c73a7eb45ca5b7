import { plainGlyphs, variantGlyphs } from './plainGlyphs.ts'

const plain = Array.from(plainGlyphs)
const plainOf: ReadonlyMap<string, string> = new Map(
  Array.from(variantGlyphs, (glyph, at) => [glyph, plain[at] ?? glyph]),
)

/** Blanks seen and unseen, brackets, quotes, dashes, commas and points: nobody remembers which. `%`, `_`, `\` are letters. */
const leftOut =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- each code point is meant by itself
  /[\u0001-\u0020\u0022\u0027-\u0029+,.:;<=>|{}\u005B\u005D\u005E\u0060\u007E\u007F-\u00A0\u00AB\u00AD\u00B7\u00BB\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2000-\u206F\u2800\u3000-\u3003\u3008-\u301F\u30FB\u3164\uFE00-\uFE0F\uFEFF-]+/gu

/** One small letter for one letter, as PostgreSQL has it: İ becomes i. */
const smallOf = (glyph: string): string => String.fromCodePoint(glyph.toLowerCase().codePointAt(0) ?? 0)

/**
 * Words as the search compares them: half width, small letters, one glyph for all its variants (臺 台, 雲 云), without
 * blanks, brackets, dashes and points. `search_fold` of the database does the same to what is stored; a test holds them together.
 */
export const foldSearch = (words: string): string =>
  Array.from(words.normalize('NFKC'), smallOf)
    .join('')
    .replaceAll(leftOut, '')
    .replaceAll(/[^\0-\u007f]/gu, (glyph) => plainOf.get(glyph) ?? glyph)
