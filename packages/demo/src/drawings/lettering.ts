import { figureWidths, sansGlyphs, serifGlyphs } from './glyphs.ts'
import { group, path, round, type Svg } from './svg.ts'

export type Lettering = {
  text: string
  size: number
  fill: string
  style?: 'serif' | 'sans'
  vertical?: boolean
  gap?: number
}

/** Words drawn as outlines, centred on a point. */
export function lettering(
  x: number,
  y: number,
  { text, size, fill, style = 'serif', vertical = false, gap = 0.08 }: Lettering,
): Svg {
  const glyphs = style === 'serif' ? serifGlyphs : sansGlyphs
  const scale = size / 200
  const letters = Array.from(text)
  const widths = letters.map((letter) => (figureWidths[letter] ?? 200) * scale)
  const step = size * gap
  const length = vertical
    ? letters.length * size + (letters.length - 1) * step
    : sum(widths) + (letters.length - 1) * step
  let at = -length / 2
  return letters
    .map((letter, index) => {
      const [dx, dy] = vertical ? [-size / 2, at] : [at, -size / 2]
      at += (vertical ? size : widths[index]!) + step
      return group(
        `translate(${round(x + dx)} ${round(y + dy)}) scale(${scale})`,
        path(glyphs[letter]!, fill),
      )
    })
    .join('')
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
