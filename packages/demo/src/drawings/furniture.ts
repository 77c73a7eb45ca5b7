import { lettering } from './lettering.ts'
import { circle, ellipse, gradient, group, line, path, polygon, rect, round, type Svg } from './svg.ts'

export const jade = '#0a6b53'
export const loss = '#b3372b'
export const board = '#d9cbb2'
export const paper = '#efe7d8'
export const ink = '#23262b'

/** Colours of the packs that fill a shelf: those of the brands, quietened. */
export const packColours: readonly string[] = [
  '#12455c',
  '#b2502f',
  '#7a2e3a',
  '#caa24a',
  '#3d6b4f',
  '#556079',
  '#8c5a7a',
  '#2f7f8f',
  '#a8743c',
  '#4b4b86',
]

/** A pack as seen from afar, standing on `bottom`. */
export function smallPack(x: number, bottom: number, width: number, height: number, colour: string): Svg {
  const y = bottom - height
  return (
    rect(x, y, width, height, colour, 'rx="3"') +
    rect(
      x + width * 0.14,
      y + height * 0.13,
      width * 0.72,
      height * 0.13,
      '#ffffff',
      'opacity="0.6" rx="1.5"',
    ) +
    path(
      `M${round(x)} ${round(bottom)} V${round(y + height * 0.72)} Q${round(x + width * 0.5)} ${round(y + height * 0.52)} ${round(x + width)} ${round(y + height * 0.78)} V${round(bottom)}Z`,
      '#ffffff',
      'opacity="0.16"',
    ) +
    rect(x, y, width * 0.12, height, '#ffffff', 'opacity="0.2" rx="2"') +
    rect(x + width * 0.86, y, width * 0.14, height, '#000000', 'opacity="0.14" rx="2"')
  )
}

/** A bottle as seen from afar. */
export function smallBottle(
  x: number,
  bottom: number,
  width: number,
  height: number,
  colour: string,
  cap = '#f3efe6',
): Svg {
  const y = bottom - height
  const neck = width * 0.34
  const middle = x + width / 2
  return (
    rect(middle - neck / 2, y, neck, height * 0.2, cap, 'rx="2"') +
    path(
      `M${round(middle - neck / 2)} ${round(y + height * 0.16)} H${round(middle + neck / 2)} C${round(middle + neck / 2)} ${round(y + height * 0.3)} ${round(x + width)} ${round(y + height * 0.3)} ${round(x + width)} ${round(y + height * 0.46)} V${round(bottom - 4)} Q${round(x + width)} ${round(bottom)} ${round(x + width - 5)} ${round(bottom)} H${round(x + 5)} Q${round(x)} ${round(bottom)} ${round(x)} ${round(bottom - 4)} V${round(y + height * 0.46)} C${round(x)} ${round(y + height * 0.3)} ${round(middle - neck / 2)} ${round(y + height * 0.3)} ${round(middle - neck / 2)} ${round(y + height * 0.16)}Z`,
      colour,
    ) +
    rect(x, y + height * 0.54, width, height * 0.26, '#ffffff', 'opacity="0.72"') +
    rect(x + width * 0.16, y + height * 0.42, width * 0.13, height * 0.52, '#ffffff', 'opacity="0.35" rx="2"')
  )
}

/** A price tag in its rail. */
export function smallTag(x: number, y: number, width: number, height = 15, colour = '#ffffff'): Svg {
  return (
    rect(x, y, width, height, colour, 'rx="2"') +
    rect(x + width * 0.12, y + height * 0.28, width * 0.44, height * 0.16, '#8a8f93') +
    rect(x + width * 0.12, y + height * 0.56, width * 0.66, height * 0.22, ink, 'opacity="0.75"')
  )
}

type Row = {
  x: number
  y: number
  width: number
  /** Height of what stands on the board at `y`. */
  height: number
  count: number
  /** What stands at a place; null leaves it free. */
  colourAt: (index: number) => string | null
  kind?: 'pack' | 'bottle'
  tags?: boolean
}

/** One board of a shelf with what stands on it and the tags below. */
export function shelfRow({ x, y, width, height, count, colourAt, kind = 'pack', tags = true }: Row): Svg {
  const step = width / count
  const things = Array.from({ length: count }, (_, index) => {
    const colour = colourAt(index)
    if (!colour) return ''
    const thing = kind === 'pack' ? smallPack : smallBottle
    return thing(x + step * index + step * 0.07, y, step * 0.86, height, colour)
  })
  const rail = Array.from({ length: count }, (_, index) =>
    smallTag(x + step * index + step * 0.08, y + 4, step * 0.84),
  )
  return (
    rect(x - 14, y - height - 18, width + 28, height + 18, '#000000', 'opacity="0.05"') +
    rect(x - 14, y, width + 28, 22, board) +
    rect(x - 14, y + 22, width + 28, 4, '#000000', 'opacity="0.12"') +
    things.join('') +
    (tags ? rail.join('') : '')
  )
}

/** A place to look at: a dashed frame with a check or a cross. */
export function marked(x: number, y: number, width: number, height: number, good = true): Svg {
  const colour = good ? jade : loss
  const [cx, cy] = [x + width, y]
  return (
    rect(x, y, width, height, colour, 'opacity="0.08" rx="14"') +
    rect(
      x,
      y,
      width,
      height,
      'none',
      `stroke="${colour}" stroke-width="7" stroke-dasharray="18 13" rx="14"`,
    ) +
    circle(cx, cy, 26, colour, 'stroke="#ffffff" stroke-width="5"') +
    (good
      ? line(`M${cx - 11} ${cy + 1} l8 9 l14 -17`, '#ffffff', 6)
      : line(`M${cx - 9} ${cy - 9} l18 18 M${cx + 9} ${cy - 9} l-18 18`, '#ffffff', 6))
  )
}

/** An arrow that bows from one point to another. */
export function arrow(from: readonly [number, number], to: readonly [number, number], colour = jade): Svg {
  const [x1, y1] = from
  const [x2, y2] = to
  const [bendX, bendY] = [(x1 + x2) / 2 + (y2 - y1) * 0.25, (y1 + y2) / 2 - (x2 - x1) * 0.25]
  const angle = (Math.atan2(y2 - bendY, x2 - bendX) * 180) / Math.PI
  return (
    line(`M${x1} ${y1} Q${round(bendX)} ${round(bendY)} ${x2} ${y2}`, colour, 8) +
    group(`translate(${x2} ${y2}) rotate(${round(angle)})`, line('M-24 -16 L0 0 L-24 16', colour, 8))
  )
}

/** A large price tag. */
export function bigTag(
  x: number,
  y: number,
  width: number,
  height: number,
  price: string,
  turn = 0,
  band = jade,
): Svg {
  return group(
    `translate(${x} ${y}) rotate(${turn})`,
    rect(-width / 2 + 4, -height / 2 + 6, width, height, '#000000', 'opacity="0.14" rx="10"') +
      rect(-width / 2, -height / 2, width, height, '#ffffff', 'rx="10"') +
      rect(-width / 2, -height / 2, width, height * 0.24, band, 'rx="10"') +
      rect(-width / 2, -height / 2 + height * 0.14, width, height * 0.1, band) +
      rect(-width * 0.4, -height * 0.16, width * 0.46, height * 0.07, '#8a8f93', 'rx="3"') +
      rect(-width * 0.4, -height * 0.03, width * 0.3, height * 0.06, '#b9bdbf', 'rx="3"') +
      lettering(0, height * 0.26, {
        text: `¥${price}`,
        size: height * 0.34,
        fill: ink,
        style: 'sans',
        gap: 0.01,
      }),
  )
}

/** The till on its counter. */
export function till(x: number, y: number, size: number): Svg {
  return group(
    `translate(${x} ${y}) scale(${size})`,
    rect(0, 96, 220, 74, '#3c4247', 'rx="10"') +
      rect(16, 118, 188, 36, '#2b3034', 'rx="6"') +
      rect(92, 130, 36, 10, '#6d767c', 'rx="5"') +
      polygon(
        [
          [34, 96],
          [52, 24],
          [176, 24],
          [190, 96],
        ],
        '#4a5157',
      ) +
      polygon(
        [
          [62, 36],
          [168, 36],
          [176, 78],
          [54, 78],
        ],
        '#cfe6dd',
      ) +
      rect(76, 46, 56, 8, jade, 'rx="4"') +
      rect(76, 60, 84, 6, '#7fa898', 'rx="3"') +
      rect(150, 0, 10, 26, '#4a5157') +
      rect(126, -26, 58, 30, '#2b3034', 'rx="5"') +
      rect(132, -20, 46, 18, '#9fd3c0', 'rx="3"'),
  )
}

/** The counter's top, seen from the customer's side. */
export function counter(y: number, width: number, height: number): Svg {
  const wood = gradient(['#c49a6c', '#a97f52'])
  return (
    wood.definition +
    rect(0, y, width, height - y, wood.url) +
    rect(0, y, width, 16, '#e2c39a') +
    line(`M0 ${y + 60} H${width} M0 ${y + 104} H${width}`, '#8f6840', 2, 'opacity="0.35"')
  )
}

/** A person who stands before it, from behind. */
export function customer(x: number, y: number, size: number): Svg {
  return group(
    `translate(${x} ${y}) scale(${size})`,
    ellipse(0, 0, 46, 52, '#4a3b32') +
      path('M-104 200 C-104 108 -62 66 0 66 C62 66 104 108 104 200Z', '#5d7a86') +
      path('M-22 44 H22 V76 Q0 92 -22 76Z', '#d9a77f'),
  )
}
