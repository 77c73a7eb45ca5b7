// make-glyphs FILE.json FILE.ts   writes what the search knows of Chinese characters, from opencc-js and pinyin-pro: the two
// tables that a migration puts into search_variants and search_readings, and the variants for what is typed
// (packages/domain/src/search/plainGlyphs.ts). Run by hand, for a new migration.
import { writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js'
import { pinyin } from 'pinyin-pro'

const [tables, typescriptFile] = process.argv.slice(2)
if (!tables || !typescriptFile) throw new Error('Name the JSON file and the TypeScript file.')

/** The Unified Ideographs of the first plane, with their first extension and the compatibility block. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const
const glyphs = blocks.flatMap(([from, to]) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
)
const converters = (['t', 'tw', 'hk', 'jp'] as const).map((from) => Converter({ from, to: 'cn' }))

const isOne = (text: string) => [...text].length === 1

function plainOf(glyph: string): string {
  const [plain] = converters.map((convert) => convert(glyph)).filter((to) => to !== glyph && isOne(to))
  return plain ?? glyph
}

/** A variant may lead to another one; until it leads to itself. */
function settled(glyph: string): string {
  let plain = glyph
  for (let steps = 0; steps < 4; steps += 1) plain = plainOf(plain)
  return plain
}

/** 巿 (a hat string) stands for 市 in registers; nobody means the other. */
const written: Record<string, string> = { 巿: '市', 囗: '口', 〇: '零' }
const variants = new Map(
  [...glyphs.map((glyph) => [glyph, settled(glyph)] as const), ...Object.entries(written)].filter(
    ([glyph, plain]) => glyph !== plain,
  ),
)

/** Without tones, ü as v; at most three, the commonest first. */
function readings(glyph: string): string[] {
  const all = pinyin(glyph, { multiple: true, toneType: 'none', type: 'array', v: true })
  return [...new Set(all)].filter((reading) => /^[a-z]+$/.test(reading)).slice(0, 3)
}

const read = Object.fromEntries(
  glyphs
    .filter((glyph) => !variants.has(glyph))
    .map((glyph) => [glyph, readings(glyph).join(' ')] as const)
    .filter(([, spelled]) => spelled !== ''),
)

const from = [...variants.keys()].join('')
const to = [...variants.values()].join('')
writeFileSync(tables, JSON.stringify({ variants: Object.fromEntries(variants), read }))
writeFileSync(
  typescriptFile,
  `// Written by packages/db/bin/make-glyphs.ts from opencc-js 1.4.2. The migration find_names holds the same.
/** Traditional, Japanese and mistaken glyphs… */
export const variantGlyphs =
  '${from}'
/** …and at the same place what each is searched as. */
export const plainGlyphs =
  '${to}'
`,
)
