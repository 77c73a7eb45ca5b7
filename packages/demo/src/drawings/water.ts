import type { Colours } from './colours.ts'
import { circle, ellipse, gradient, group, line, path, rect, round, type Svg } from './svg.ts'

const ground = ({ ground: [top, bottom] }: Colours): Svg => {
  const sky = gradient([top, bottom])
  return sky.definition + rect(0, 0, 400, 500, sky.url)
}

/** A spring that falls and spreads in rings. */
export function spring(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const rings = [176, 146, 116, 86, 56, 28].map((radius, index) =>
    ellipse(200, 404, radius, radius * 0.36, index % 2 ? middle : far, `opacity="${0.5 + index * 0.08}"`),
  )
  const ribbon = (x: number, width: number, fill: string, opacity: number) =>
    path(
      `M${x} 168 C${x - 14} 200 ${x + 16} 226 ${x + 4} 268 C${x - 12} 320 ${x + 6} 360 ${x + 8} 404 H${x + width + 4} C${x + width + 2} 350 ${x + width - 12} 310 ${x + width + 4} 262 C${x + width + 16} 226 ${x + width - 14} 200 ${x + width} 168Z`,
      fill,
      `opacity="${opacity}"`,
    )
  return (
    ground(colours) +
    circle(346, 146, 22, accent, 'opacity="0.9"') +
    path(
      'M92 176 C120 150 160 158 198 156 S280 148 308 180 C286 196 250 184 200 188 S116 196 92 176Z',
      near,
      'opacity="0.9"',
    ) +
    path('M-10 360 C20 240 60 180 96 150 C110 240 90 330 120 410 L-10 440Z', near, 'opacity="0.85"') +
    path('M410 350 C384 236 346 190 312 166 C296 250 318 330 284 412 L410 436Z', near, 'opacity="0.85"') +
    rings.join('') +
    ribbon(160, 78, far, 0.75) +
    ribbon(176, 44, '#ffffff', 0.7) +
    ribbon(192, 12, middle, 0.6) +
    [140, 100, 62]
      .map((radius) =>
        ellipse(
          200,
          404,
          radius,
          radius * 0.36,
          'none',
          `stroke="#ffffff" stroke-width="2.4" opacity="0.75"`,
        ),
      )
      .join('') +
    [
      [150, 372, 4],
      [246, 366, 5],
      [228, 346, 3],
      [168, 342, 3.4],
      [258, 388, 3],
    ]
      .map(([x, y, radius]) => circle(x!, y!, radius!, '#ffffff'))
      .join('')
  )
}

/** Rows of waves as on old cloth. */
function waves(top: number, colour: string, edge: string, size: number): Svg {
  const rows = Math.ceil((520 - top) / (size * 0.5))
  return Array.from({ length: rows }, (_, row) => {
    const shift = row % 2 ? size : 0
    return Array.from({ length: Math.ceil(400 / (size * 2)) + 2 }, (_each, column) => {
      const [x, y] = [column * size * 2 - size + shift, top + row * size * 0.5]
      return [1, 0.68, 0.38]
        .map((share, index) =>
          circle(
            x,
            y + size * 0.5,
            size * share,
            index % 2 ? edge : colour,
            `stroke="${index % 2 ? colour : edge}" stroke-width="2.5"`,
          ),
        )
        .join('')
    }).join('')
  }).join('')
}

/** A ship under three battened sails. */
export function sails(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const sail = (x: number, top: number, width: number, height: number, lean: number) => {
    const battens = [0.22, 0.44, 0.66, 0.86].map((share) => {
      const y = top + height * share
      return line(
        `M${round(x - width * 0.08 - lean * share)} ${round(y)} Q${round(x + width * 0.5)} ${round(y - 10)} ${round(x + width * (0.72 + share * 0.28))} ${round(y - 6)}`,
        near,
        3,
        'opacity="0.75"',
      )
    })
    return (
      path(
        `M${x} ${top} C${x + width * 0.7} ${top + height * 0.14} ${x + width * 1.04} ${top + height * 0.5} ${x + width} ${top + height * 0.96} Q${x + width * 0.5} ${top + height * 0.88} ${x - lean - width * 0.1} ${top + height} C${x - width * 0.02} ${top + height * 0.6} ${x - width * 0.02} ${top + height * 0.3} ${x} ${top}Z`,
        far,
      ) +
      battens.join('') +
      line(`M${x} ${top - 14} V${top + height + 26}`, near, 5)
    )
  }
  return (
    ground(colours) +
    circle(312, 178, 38, accent) +
    group(
      'translate(34 64) scale(0.84)',
      sail(206, 96, 128, 236, 6) +
        sail(112, 158, 84, 174, 4) +
        path('M66 352 C150 372 270 372 356 346 C342 388 322 408 292 420 H124 C96 414 78 384 66 352Z', near) +
        line('M82 366 C160 384 270 384 344 362', accent, 4),
    ) +
    waves(402, middle, colours.ground[1], 34) +
    group('translate(62 236)', line('M0 8 Q10 -4 20 6 Q30 -4 40 8', near, 3)) +
    group('translate(96 196) scale(0.8)', line('M0 8 Q10 -4 20 6 Q30 -4 40 8', near, 3))
  )
}

/** A river under bands of mist, with one boat. */
export function mist(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const band = (y: number, height: number, opacity: number) => {
    const soft = gradient(['#ffffff/0', '#ffffff/1', '#ffffff/0'])
    return soft.definition + rect(-10, y, 420, height, soft.url, `opacity="${opacity}"`)
  }
  return (
    ground(colours) +
    circle(322, 168, 30, accent) +
    path('M0 214 C46 160 92 150 130 190 C164 150 214 132 262 178 C300 148 352 158 400 198 V330 H0Z', far) +
    band(186, 84, 0.75) +
    path(
      'M0 278 C60 224 116 228 160 262 C214 224 276 226 322 262 C350 248 378 250 400 262 V380 H0Z',
      middle,
    ) +
    band(262, 70, 0.8) +
    path('M0 330 C80 312 150 330 220 338 S340 326 400 332 V500 H0Z', near) +
    [356, 384, 414, 446, 478]
      .map((y, index) =>
        line(
          `M${20 + index * 14} ${y} q40 -9 80 0 t80 0 M${210 - index * 18} ${y + 13} q36 -8 72 0 t72 0`,
          '#ffffff',
          2.6,
          'opacity="0.4"',
        ),
      )
      .join('') +
    group(
      'translate(132 372)',
      path('M0 16 C30 30 84 30 122 12 C112 34 92 42 62 42 C32 42 12 36 0 16Z', '#26343b') +
        path('M38 18 C44 -6 82 -6 88 16Z', '#3c4f57') +
        line('M16 18 L-4 -46', '#26343b', 3),
    )
  )
}
