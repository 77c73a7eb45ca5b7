import type { Colours } from './colours.ts'
import { circle, ellipse, gradient, group, line, path, polygon, rect, round, type Svg } from './svg.ts'

const ground = ({ ground: [top, bottom] }: Colours): Svg => {
  const sky = gradient([top, bottom])
  return sky.definition + rect(0, 0, 400, 500, sky.url)
}

/** Beams from below and a runner of light. */
export function beams(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const fan = Array.from({ length: 9 }, (_, index) => {
    const [from, to] = [-1.42 + index * 0.2, -1.42 + index * 0.2 + 0.11]
    const point = (angle: number): readonly [number, number] => [
      40 + 720 * Math.cos(angle),
      470 + 720 * Math.sin(angle),
    ]
    return polygon([[40, 470], point(from), point(to)], index % 2 ? far : middle, 'opacity="0.85"')
  })
  return (
    ground(colours) +
    fan.join('') +
    circle(40, 470, 150, near) +
    circle(40, 470, 108, accent) +
    circle(40, 470, 66, near) +
    path(
      'M266 152 L184 298 H240 L202 420 L326 252 H260 L308 152Z',
      accent,
      `stroke="${near}" stroke-width="6" stroke-linejoin="round"`,
    )
  )
}

/** Bubbles rising past a slice of fruit. */
export function bubbles(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const rising = Array.from({ length: 30 }, (_, index) => {
    const [x, y, radius] = [(index * 73 + 20) % 400, (index * 131) % 500, 4 + ((index * 7) % 15)]
    return (
      circle(x, y, radius, 'none', `stroke="#ffffff" stroke-width="2.4" opacity="0.75"`) +
      circle(x - radius * 0.35, y - radius * 0.35, radius * 0.22, '#ffffff')
    )
  })
  const slices = Array.from({ length: 8 }, (_, index) =>
    group(`rotate(${index * 45})`, path('M0 -10 L26 -78 Q0 -94 -26 -78Z', middle)),
  )
  return (
    ground(colours) +
    group(
      'translate(200 250)',
      circle(0, 0, 118, near) +
        circle(0, 0, 106, '#fbfff2') +
        circle(0, 0, 98, far) +
        slices.join('') +
        circle(0, 0, 9, '#fbfff2'),
    ) +
    rising.join('') +
    path('M0 440 Q50 416 100 440 T200 440 T300 440 T400 440 V500 H0Z', accent, 'opacity="0.9"')
  )
}

/** A leaf with drops of dew in the morning. */
export function dew(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const drop = (x: number, y: number, size: number) =>
    group(
      `translate(${x} ${y}) scale(${size})`,
      path(
        'M0 -54 C24 -18 36 0 36 22 C36 44 20 58 0 58 C-20 58 -36 44 -36 22 C-36 0 -24 -18 0 -54Z',
        accent,
        'opacity="0.92"',
      ) +
        path(
          'M-18 14 C-20 32 -10 44 4 46',
          'none',
          'stroke="#ffffff" stroke-width="6" stroke-linecap="round" opacity="0.85"',
        ) +
        ellipse(12, -6, 6, 10, '#ffffff', 'opacity="0.6" transform="rotate(-24 12 -6)"'),
    )
  return (
    ground(colours) +
    circle(300, 106, 62, '#ffffff', 'opacity="0.55"') +
    path('M-20 420 C40 240 190 130 400 120 C384 300 262 438 60 452 C30 452 4 440 -20 420Z', middle) +
    path('M-20 420 C96 330 224 226 400 120 C384 300 262 438 60 452 C30 452 4 440 -20 420Z', far) +
    line('M-10 424 C110 342 230 240 388 132', near, 5) +
    [
      [78, 362, 40, 300],
      [138, 314, 110, 236],
      [206, 262, 190, 180],
      [120, 330, 190, 372],
      [188, 280, 268, 318],
      [258, 224, 332, 244],
    ]
      .map(([x, y, endX, endY]) =>
        line(
          `M${x} ${y} Q${(x! + endX!) / 2 + 8} ${(y! + endY!) / 2 - 4} ${endX} ${endY}`,
          near,
          2.6,
          'opacity="0.7"',
        ),
      )
      .join('') +
    drop(148, 262, 0.9) +
    drop(262, 300, 1.15) +
    drop(316, 196, 0.62) +
    drop(90, 388, 0.52)
  )
}

/** A flame and the rings of its light. */
export function flame(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const rings = [214, 176, 138, 100].map((radius, index) =>
    circle(200, 286, radius * 0.9, [far, middle, far, middle][index]!, `opacity="${0.34 + index * 0.16}"`),
  )
  const sparks = Array.from({ length: 12 }, (_, index) => {
    const angle = (index * Math.PI) / 6 + 0.2
    return line(
      `M${round(200 + 204 * Math.cos(angle))} ${round(286 + 204 * Math.sin(angle))} l${round(18 * Math.cos(angle))} ${round(18 * Math.sin(angle))}`,
      accent,
      6,
    )
  })
  return (
    ground(colours) +
    rings.join('') +
    sparks.join('') +
    group(
      'translate(24 60) scale(0.88)',
      path(
        'M206 130 C226 186 276 214 276 282 C276 334 240 364 200 364 C160 364 124 334 124 286 C124 246 146 226 158 196 C172 214 178 226 182 240 C200 214 206 176 206 130Z',
        accent,
      ) +
        path(
          'M204 232 C216 262 240 276 240 308 C240 336 222 352 200 352 C178 352 160 336 160 310 C160 292 170 282 178 266 C186 276 190 284 192 292 C202 276 206 256 204 232Z',
          near,
        ),
    )
  )
}
