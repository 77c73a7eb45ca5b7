import type { Random } from '../random.ts'
import { drawing, group, line, rect, type Svg } from './svg.ts'

/** Strokes of a hurried hand, each from where the last one ended; `high` and `wide` say how far it goes. */
const strokes: readonly ((high: number, wide: number) => string)[] = [
  // A tall loop.
  (high, wide) =>
    `c${wide * 0.5} ${-high * 0.2} ${wide * 0.9} ${-high * 1.2} ${wide * 0.35} ${-high} c${-wide * 0.5} ${high * 0.3} ${-wide * 0.3} ${high * 1.15} ${wide * 0.6} ${high * 0.95}`,
  // A hump.
  (high, wide) =>
    `c${wide * 0.2} ${-high * 0.6} ${wide * 0.45} ${-high * 0.7} ${wide * 0.5} ${-high * 0.2} c${wide * 0.06} ${high * 0.4} ${wide * 0.2} ${high * 0.3} ${wide * 0.4} ${high * 0.1}`,
  // A small eye.
  (high, wide) =>
    `c${wide * 0.4} ${high * 0.1} ${wide * 0.6} ${-high * 0.5} ${wide * 0.25} ${-high * 0.5} c${-wide * 0.35} 0 ${-wide * 0.3} ${high * 0.55} ${wide * 0.3} ${high * 0.45}`,
  // A stroke down and back.
  (high, wide) =>
    `c${wide * 0.3} ${-high * 0.2} ${wide * 0.35} ${high * 0.2} ${wide * 0.2} ${high * 0.8} c${-wide * 0.25} ${high * 0.3} ${-wide * 0.5} ${-high * 0.1} ${wide * 0.5} ${-high * 0.75}`,
]

const rounded = (d: string): string => d.replaceAll(/-?\d+\.\d+/gu, (number) => Number(number).toFixed(1))

/** A signature as a finger writes it: a great first letter, a few small ones, a line below. */
export function signature(random: Random): Svg {
  const [loop] = strokes as [(typeof strokes)[number]]
  const first = `M72 138 ${loop(random.int(92, 118), random.int(86, 112))}`
  const rest = Array.from({ length: random.int(4, 6) }, () =>
    random.pick(strokes)(random.int(30, 62), random.int(44, 74)),
  )
  const tail = `q${random.int(30, 60)} ${-random.int(20, 40)} ${random.int(80, 120)} ${-random.int(4, 30)}`
  const below = `M${random.int(70, 130)} ${random.int(176, 194)} c${random.int(90, 140)} ${-random.int(14, 30)} ${random.int(210, 260)} ${random.int(8, 22)} ${random.int(300, 380)} ${-random.int(18, 34)}`
  const written =
    line(rounded(`${first} ${rest.join(' ')} ${tail}`), '#1c2226', 6) + line(below, '#1c2226', 4)
  return drawing(
    600,
    240,
    rect(0, 0, 600, 240, '#ffffff') + group(`translate(34 0) skewX(-${random.int(8, 18)})`, written),
  )
}
