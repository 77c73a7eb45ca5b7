/**
 * One way in which a stored line (`search_text` of the database) may hold a word: the line has all `keys` in its index
 * and holds `piece`, in which a null stands for any one glyph. `=` begins a name, `>` a way to type it by pinyin.
 */
export type WordWay = { readonly keys: readonly string[]; readonly piece: readonly (string | null)[] }

const isNarrow = (glyph: string) => glyph < '\u0080'

/** The keys that every line has in which these glyphs stand side by side. */
function keysWithin(glyphs: readonly string[]): string[] {
  const three = glyphs.length > 2 && glyphs.every(isNarrow)
  const size = three ? 3 : Math.min(2, glyphs.length)
  if (size === 1) return glyphs.filter((glyph) => !isNarrow(glyph))
  return glyphs.slice(size - 1).map((_, at) => glyphs.slice(at, at + size).join(''))
}

/** How many letters of a way by pinyin the index knows. */
const pinyinKeys = [5, 3, 2, 1]

function keysOf(piece: readonly (string | null)[]): string[] {
  const runs: string[][] = [[]]
  for (const glyph of piece) {
    if (glyph === null) runs.push([])
    else runs.at(-1)?.push(glyph)
  }
  // Of a way by pinyin the index knows the beginning only.
  if (piece[0] === '>') {
    const letters = (runs[0]?.length ?? 1) - 1
    const known = pinyinKeys.find((size) => size <= letters)
    return known === undefined ? [] : [piece.slice(0, known + 1).join('')]
  }
  const keys = runs.flatMap((run) => {
    const [sign, ...rest] = run
    if (sign === '=') return [run.slice(0, 3).join(''), ...keysWithin(rest)].filter((key) => key !== '=')
    return keysWithin(run)
  })
  return [...new Set(keys)]
}

const wayOf = (piece: readonly (string | null)[]): WordWay => ({ keys: keysOf(piece), piece })

/** Letters, and digits among them: may be pinyin. */
const maybePinyin = /^[a-z\d]*[a-z][a-z\d]*$/u

const glyphsOf = (word: string) => [...word]

/**
 * How a line may hold a folded word: anywhere, or by pinyin from the beginning of a glyph. One letter or digit alone is
 * looked for only where a name begins.
 */
export function waysOf(word: string, alone: boolean): readonly WordWay[] {
  const glyphs = glyphsOf(word)
  const begins = glyphs.length === 1 && glyphs.every(isNarrow) && alone ? ['='] : []
  return [wayOf([...begins, ...glyphs]), ...(maybePinyin.test(word) ? [wayOf(['>', ...glyphs])] : [])]
}

/** A name begins with what was typed, or one may type it so. */
export function waysToBegin(words: readonly string[]): readonly WordWay[] {
  const glyphs = words.flatMap(glyphsOf)
  return [wayOf(['=', ...glyphs])]
}

const longEnough = (glyphs: readonly string[]): boolean =>
  !glyphs.every((glyph) => isNarrow(glyph) && /\d/u.test(glyph)) &&
  glyphs.length >= (glyphs.some((glyph) => !isNarrow(glyph)) ? 4 : 5)
const mostNear = 24

/**
 * The ways in which a line holds a longer word with one slip in it: a glyph wrong, too many, left out, or two exchanged.
 * None for a short word, where nearly everything is near, and none for a number.
 */
export function nearWaysOf(word: string): readonly WordWay[] {
  const glyphs = glyphsOf(word)
  if (!longEnough(glyphs) || glyphs.length > mostNear) return []
  const slips = glyphs.flatMap((glyph, at): (string | null)[][] => {
    const [before, after] = [glyphs.slice(0, at), glyphs.slice(at + 1)]
    const next = after[0]
    // A digit is another number, not a slip.
    if (/\d/u.test(glyph)) return []
    return [
      [...before, null, ...after],
      [...before, ...after],
      ...(at > 0 ? [[...before, null, glyph, ...after]] : []),
      ...(next !== undefined && next !== glyph ? [[...before, next, glyph, ...after.slice(1)]] : []),
    ]
  })
  const starts = maybePinyin.test(word) ? [[], ['>']] : [[]]
  return starts.flatMap((start) => slips.map((slip) => wayOf([...start, ...slip])))
}
