import type { Colours } from './colours.ts'
import { circle, ellipse, gradient, group, line, path, polygon, rect, round, type Svg } from './svg.ts'

const ground = ({ ground: [top, bottom] }: Colours): Svg => {
  const sky = gradient([top, bottom])
  return sky.definition + rect(0, 0, 400, 500, sky.url)
}

/** An ear of sorghum in spring rain. */
export function grain(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const rain = Array.from({ length: 26 }, (_, index) => {
    const [x, y] = [(index * 61) % 400, (index * 97) % 420]
    return line(`M${x} ${y} l-9 26`, far, 3, 'opacity="0.7"')
  })
  const kernels = Array.from({ length: 9 }, (_, row) => {
    const spread = [10, 22, 32, 38, 40, 38, 32, 24, 14][row]!
    const y = 162 + row * 20
    return [-1, 0, 1]
      .map((side) =>
        group(
          `translate(${200 + side * spread} ${y + Math.abs(side) * 8}) rotate(${side * 28})`,
          ellipse(0, 0, 11, 15, row % 2 ? accent : middle) +
            ellipse(-3, -4, 3, 5, '#ffffff', 'opacity="0.45"'),
        ),
      )
      .join('')
  })
  return (
    ground(colours) +
    rain.join('') +
    line('M200 158 C204 250 196 330 202 500', near, 7) +
    path('M202 410 C150 390 108 336 96 262 C150 296 186 344 202 410Z', near) +
    path('M202 446 C262 420 302 362 314 292 C258 326 220 374 202 446Z', near) +
    line('M202 410 C168 372 136 326 104 276 M202 446 C240 402 276 350 306 306', far, 2.6) +
    kernels.join('') +
    path('M0 474 Q200 452 400 474 V500 H0Z', near)
  )
}

/** A cut fruit with its leaf. */
export function fruit(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const segments = Array.from({ length: 10 }, (_, index) =>
    group(
      `rotate(${index * 36})`,
      path('M0 -14 C22 -40 30 -84 0 -104 C-30 -84 -22 -40 0 -14Z', middle) +
        path(
          'M-4 -34 C4 -54 6 -76 0 -92',
          'none',
          `stroke="${far}" stroke-width="3" opacity="0.8" stroke-linecap="round"`,
        ),
    ),
  )
  const half = (x: number, y: number, size: number) =>
    group(
      `translate(${x} ${y}) scale(${size})`,
      circle(0, 0, 132, near) +
        circle(0, 0, 122, far) +
        circle(0, 0, 112, '#fffaf0') +
        segments.join('') +
        circle(0, 0, 10, '#fffaf0'),
    )
  const leaf = (x: number, y: number, turn: number) =>
    group(
      `translate(${x} ${y}) rotate(${turn})`,
      path('M0 0 C-40 -30 -46 -92 0 -140 C46 -92 40 -30 0 0Z', accent) +
        line(
          'M0 -6 V-118 M0 -40 l-22 -20 M0 -40 l22 -20 M0 -72 l-18 -18 M0 -72 l18 -18',
          '#ffffff',
          3,
          'opacity="0.55"',
        ),
    )
  return (
    ground(colours) +
    leaf(300, 254, 34) +
    leaf(322, 270, 78) +
    half(208, 286, 0.94) +
    half(84, 430, 0.58) +
    circle(334, 432, 62, near) +
    ellipse(314, 408, 18, 12, '#ffffff', 'opacity="0.5" transform="rotate(-28 314 408)"')
  )
}

/** A pine cone's scales under a roof. */
export function cone(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const scales = Array.from({ length: 8 }, (_, row) => {
    const width = [44, 84, 118, 138, 142, 128, 98, 56][row]!
    const count = [2, 3, 4, 5, 5, 4, 3, 2][row]!
    const y = 190 + row * 30
    return Array.from({ length: count }, (_each, index) => {
      const x = 200 - width / 2 + (count === 1 ? 0 : (width * index) / (count - 1))
      return path(
        `M${round(x - 21)} ${y} C${round(x - 22)} ${y + 28} ${round(x - 10)} ${y + 44} ${round(x)} ${y + 50} C${round(x + 10)} ${y + 44} ${round(x + 22)} ${y + 28} ${round(x + 21)} ${y} Q${round(x)} ${y - 14} ${round(x - 21)} ${y}Z`,
        (row + index) % 2 ? middle : far,
        `stroke="${near}" stroke-width="2.5"`,
      )
    }).join('')
  })
  return (
    ground(colours) +
    group(
      'translate(36 98) scale(0.82)',
      polygon(
        [
          [200, 66],
          [346, 182],
          [322, 182],
          [200, 92],
          [78, 182],
          [54, 182],
        ],
        near,
      ) +
        rect(276, 92, 22, 46, near) +
        line('M288 82 q10 -14 0 -28 q-8 -12 2 -24', accent, 4, 'opacity="0.8"') +
        line('M200 150 V190', near, 7) +
        line('M200 166 C170 148 150 150 130 160 M200 166 C230 148 250 150 270 160', accent, 5) +
        scales.join(''),
    ) +
    path('M0 470 C90 452 170 468 240 472 S350 458 400 466 V500 H0Z', accent, 'opacity="0.85"')
  )
}
