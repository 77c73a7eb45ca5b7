import type { Colours } from './colours.ts'
import { circle, ellipse, gradient, group, line, path, polygon, rect, round, type Svg } from './svg.ts'

const ground = ({ ground: [top, bottom] }: Colours): Svg => {
  const sky = gradient([top, bottom])
  return sky.definition + rect(0, 0, 400, 500, sky.url)
}

/** A mountain with a lit and a shaded side. */
function mountain(
  peak: readonly [number, number],
  left: number,
  right: number,
  lit: string,
  shaded: string,
  bend = 18,
): Svg {
  const [x, y] = peak
  const foot = 500
  const ridge = `L${x + bend} ${y + (foot - y) * 0.35} L${x - bend * 0.6} ${y + (foot - y) * 0.62} L${x + bend * 1.2} ${foot}`
  return (
    path(`M${left} ${foot} L${x} ${y} L${right} ${foot}Z`, lit) +
    path(`M${x} ${y} ${ridge} L${right} ${foot}Z`, shaded)
  )
}

function snowCap(
  [x, y]: readonly [number, number],
  depth: number,
  slopeLeft: number,
  slopeRight: number,
  snow: string,
  shade: string,
): Svg {
  const left = x - depth * slopeLeft
  const right = x + depth * slopeRight
  const edge = y + depth
  const rim = `L${round(right)} ${edge} L${round(x + (right - x) * 0.55)} ${edge - depth * 0.22} L${round(x + (right - x) * 0.2)} ${edge + depth * 0.12} L${round(x - (x - left) * 0.3)} ${edge - depth * 0.2} L${round(x - (x - left) * 0.6)} ${edge + depth * 0.1} L${round(left)} ${edge}Z`
  return (
    path(`M${x} ${y} ${rim}`, snow) +
    path(
      `M${x} ${y} L${round(right)} ${edge} L${round(x + (right - x) * 0.55)} ${edge - depth * 0.22} L${round(x + (right - x) * 0.2)} ${edge + depth * 0.12} L${x + 6} ${edge - depth * 0.4}Z`,
      shade,
    )
  )
}

const flakes: readonly (readonly [number, number, number])[] = [
  [42, 66, 3],
  [88, 132, 2.2],
  [66, 210, 2.6],
  [128, 52, 2],
  [318, 60, 2.8],
  [352, 120, 2.2],
  [284, 110, 2],
  [336, 196, 3],
  [204, 30, 2.2],
  [246, 160, 2],
  [160, 120, 2.6],
  [112, 250, 2],
  [376, 236, 2.4],
  [24, 160, 2],
  [220, 96, 2.8],
  [300, 236, 2],
]

/** Snow on high mountains. */
export function snowMountains(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  return (
    ground(colours) +
    circle(78, 158, 28, accent, 'opacity="0.92"') +
    mountain([96, 214], -40, 250, far, middle, 14) +
    mountain([322, 232], 190, 470, far, middle, 14) +
    snowCap([96, 214], 44, 0.48, 0.54, '#f4fbfa', '#d3e9e8') +
    mountain([214, 168], 30, 410, middle, near, 22) +
    snowCap([214, 168], 84, 0.55, 0.59, '#f8fdfc', '#cfe6e6') +
    path(
      'M0 428 C60 396 104 404 152 424 S250 452 300 424 S372 400 400 410 V500 H0Z',
      '#eef8f6',
      'opacity="0.95"',
    ) +
    path('M0 452 C70 430 120 442 176 456 S292 474 400 442 V500 H0Z', '#ffffff') +
    flakes.map(([x, y, radius]) => circle(x, y, radius, '#ffffff', 'opacity="0.9"')).join('')
  )
}

/** Bare hills under a low sun. */
export function autumnHills(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const trees = [
    [60, 372],
    [94, 360],
    [134, 378],
    [258, 388],
    [300, 372],
    [344, 382],
  ] as const
  return (
    ground(colours) +
    circle(200, 196, 74, accent) +
    path('M0 262 C50 214 92 226 138 258 S228 212 280 236 S360 214 400 240 V500 H0Z', far) +
    path('M0 330 C44 292 96 300 146 326 S236 296 286 312 S366 290 400 316 V500 H0Z', middle) +
    trees
      .map(
        ([x, y]) =>
          ellipse(x, y - 24, 15, 21, accent, 'opacity="0.9"') + line(`M${x} ${y - 20}V${y + 10}`, near, 3),
      )
      .join('') +
    path('M0 402 C66 366 130 386 196 404 S322 372 400 398 V500 H0Z', near) +
    line('M-10 448 C80 424 140 452 216 440 S340 420 410 436', colours.ground[0], 2.5, 'opacity="0.5"') +
    line('M-10 470 C80 448 150 474 226 462 S350 446 410 458', colours.ground[0], 2.5, 'opacity="0.35"')
  )
}

const pine = (x: number, y: number, size: number, colour: string, trunk: string): Svg =>
  line(`M${x} ${y}V${round(y - size * 0.55)}`, trunk, Math.max(2, size * 0.05)) +
  [0.32, 0.5, 0.68, 0.84]
    .map((level, index) => {
      const half = size * (0.3 - index * 0.055)
      const top = y - size * (level + 0.2)
      const base = y - size * level
      return path(
        `M${round(x - half)} ${round(base)} Q${x} ${round(base - size * 0.07)} ${round(x + half)} ${round(base)} L${x} ${round(top)}Z`,
        colour,
      )
    })
    .join('')

/** A pine wood in the wind. */
export function pineHills(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  return (
    ground(colours) +
    circle(84, 164, 30, accent, 'opacity="0.85"') +
    [0, 1, 2]
      .map((row) =>
        line(
          `M${40 + row * 26} ${150 + row * 26} C${110 + row * 20} ${136 + row * 26} ${150 + row * 20} ${166 + row * 26} ${228 + row * 22} ${148 + row * 26}`,
          accent,
          2.4,
          'opacity="0.45"',
        ),
      )
      .join('') +
    path('M0 300 C70 256 150 262 214 292 S342 262 400 286 V500 H0Z', far) +
    [
      [36, 330, 96],
      [84, 322, 118],
      [140, 334, 92],
      [330, 330, 104],
      [372, 336, 88],
    ]
      .map(([x, y, size]) => pine(x!, y!, size!, middle, near))
      .join('') +
    path('M0 366 C80 330 160 346 232 366 S350 344 400 358 V500 H0Z', middle) +
    [
      [196, 420, 232],
      [120, 430, 150],
      [276, 428, 168],
      [336, 440, 122],
      [58, 442, 118],
    ]
      .map(([x, y, size]) => pine(x!, y!, size!, near, far))
      .join('') +
    path('M0 424 C90 402 180 422 252 426 S350 412 400 420 V500 H0Z', near)
  )
}

/** Peaks above a sea of clouds. */
export function cloudSea(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const cloud = (y: number, opacity: number, shift: number) =>
    path(
      `M0 ${y + 34} ${Array.from({ length: 6 }, (_, index) => `Q${index * 80 + 40 - shift} ${y - 18 - (index % 2) * 12} ${index * 80 + 80 - shift} ${y + 22 + (index % 2) * 8}`).join(' ')} L440 500 L0 500Z`,
      '#ffffff',
      `opacity="${opacity}"`,
    )
  return (
    ground(colours) +
    circle(206, 150, 58, accent) +
    path('M40 360 L120 214 L168 290 L222 176 L300 318 L352 248 L420 380 V500 H0Z', far) +
    path('M222 176 L300 318 L352 248 L420 380 V420 H246 L230 300Z', middle) +
    cloud(322, 0.4, 0) +
    path('M-10 420 L70 318 L126 402 L200 300 L268 410 L330 340 L420 430 V500 H0Z', near) +
    cloud(380, 0.62, 40) +
    cloud(428, 0.92, 10)
  )
}

/** Tea terraces up half a hill. */
export function terraces(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const rings = [210, 178, 146, 114, 82, 50].map((radius, index) => {
    const fill = [far, middle, near][index % 3]!
    return (
      ellipse(200, 410, radius, radius * 0.82, fill) +
      ellipse(200, 410 + 5, radius - 3, radius * 0.82 - 2, fill, 'opacity="0.6"')
    )
  })
  const leaf = (x: number, y: number, turn: number, size: number) =>
    group(
      `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
      path('M0 0 C-26 -30 -22 -78 0 -110 C22 -78 26 -30 0 0Z', accent) +
        line('M0 -4 V-92', colours.ground[0], 3, 'opacity="0.7"'),
    )
  return (
    ground(colours) +
    leaf(200, 238, -36, 0.78) +
    leaf(200, 238, 36, 0.78) +
    leaf(200, 234, 0, 0.9) +
    rings.join('') +
    rect(0, 410, 400, 90, near) +
    line('M0 430 Q200 410 400 430 M0 456 Q200 436 400 456 M0 482 Q200 462 400 482', far, 4, 'opacity="0.55"')
  )
}

/** Fields with ridges that run to the horizon. */
export function fields(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  const furrows = Array.from({ length: 11 }, (_, index) => {
    const left = -260 + index * 92
    return polygon(
      [
        [200 + (index - 5.5) * 9, 262],
        [200 + (index - 4.9) * 9, 262],
        [left + 150, 500],
        [left + 96, 500],
      ],
      index % 2 ? near : middle,
    )
  })
  const rays = Array.from({ length: 13 }, (_, index) => {
    const angle = Math.PI + (index * Math.PI) / 12
    return line(
      `M${round(200 + 92 * Math.cos(angle))} ${round(236 + 92 * Math.sin(angle))} L${round(200 + 126 * Math.cos(angle))} ${round(236 + 126 * Math.sin(angle))}`,
      accent,
      6,
    )
  })
  return (
    ground(colours) +
    rays.join('') +
    circle(200, 236, 76, accent) +
    path('M0 252 C70 226 130 240 200 262 S330 232 400 252 V500 H0Z', far) +
    rect(0, 262, 400, 240, far) +
    furrows.join('') +
    line('M0 312 Q200 296 400 312', colours.ground[1], 3, 'opacity="0.6"') +
    line('M0 372 Q200 350 400 372', colours.ground[1], 3.5, 'opacity="0.5"')
  )
}
