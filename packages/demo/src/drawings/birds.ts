import type { Colours } from './colours.ts'
import { circle, gradient, group, line, path, rect, round, type Svg } from './svg.ts'

const ground = ({ ground: [top, bottom] }: Colours): Svg => {
  const sky = gradient([top, bottom])
  return sky.definition + rect(0, 0, 400, 500, sky.url)
}

const crane = (body: string, dark: string, crown: string): Svg =>
  // Legs, tail, body, wing, neck, head.
  line('M-6 96 L-14 196 M-14 196 l-14 8 M-14 196 l16 4', dark, 5) +
  line('M22 94 L34 150 L14 176', dark, 5) +
  path('M40 34 C86 44 104 84 92 128 C74 96 50 84 18 84Z', dark) +
  path('M-62 34 C-40 -6 26 -12 62 22 C92 50 84 92 40 100 C-8 108 -52 88 -62 34Z', body) +
  path('M-34 26 C10 6 66 34 86 96 C52 74 8 92 -34 26Z', body, 'stroke="#c9c2b4" stroke-width="2"') +
  line('M-18 44 C16 40 44 56 62 78 M-10 58 C14 58 34 68 48 84', '#c9c2b4', 2) +
  path(
    'M-60 40 C-86 -6 -52 -44 -74 -92 C-82 -112 -104 -116 -112 -104 L-104 -98 C-92 -96 -92 -80 -90 -64 C-84 -28 -108 10 -66 58Z',
    body,
  ) +
  path('M-88 -66 C-84 -40 -96 -14 -88 14 C-80 -12 -66 -34 -74 -70Z', dark) +
  path('M-110 -106 L-150 -96 L-106 -94Z', '#6b7a52') +
  circle(-98, -104, 10, body) +
  path('M-106 -112 C-100 -120 -88 -118 -86 -108 L-104 -106Z', crown) +
  circle(-102, -104, 2.4, dark)

const reed = (x: number, y: number, height: number, lean: number, colour: string, head: string): Svg =>
  line(
    `M${x} ${y} C${x + lean * 0.2} ${y - height * 0.5} ${x + lean * 0.6} ${y - height * 0.8} ${x + lean} ${y - height}`,
    colour,
    3,
  ) +
  group(
    `translate(${round(x + lean)} ${round(y - height)}) rotate(${round(lean * 0.8)})`,
    path('M0 6 C-8 -8 -6 -36 2 -52 C10 -34 9 -8 0 6Z', head),
  ) +
  line(
    `M${x} ${y} C${x - lean * 0.6} ${y - height * 0.3} ${x - lean} ${y - height * 0.4} ${x - lean * 1.4} ${y - height * 0.36}`,
    colour,
    2.4,
  )

/** A crane among reeds before a great disc. */
export function craneAndDisc(colours: Colours): Svg {
  const {
    far,
    middle,
    near,
    accent,
    ground: [, bottom],
  } = colours
  return (
    ground(colours) +
    circle(206, 258, 104, accent) +
    path('M0 398 C90 380 170 392 236 398 S350 388 400 394 V500 H0Z', far) +
    group('translate(236 268) scale(0.82)', crane('#fbf9f3', '#23262b', '#c23a2b')) +
    path('M0 424 C90 408 170 420 250 424 S350 414 400 420 V500 H0Z', middle) +
    [
      [40, 470, 190, 26],
      [66, 476, 150, 34],
      [22, 480, 130, 12],
      [92, 484, 110, 30],
      [352, 480, 120, -24],
      [378, 486, 156, -30],
    ]
      .map(([x, y, height, lean]) => reed(x!, y!, height!, lean!, near, far))
      .join('') +
    line(
      'M30 446 q26 -6 52 0 t52 0 M196 458 q30 -6 60 0 t60 0 M90 478 q26 -6 52 0 t52 0',
      bottom,
      2.6,
      'opacity="0.6"',
    )
  )
}

const goose = (x: number, y: number, size: number, colour: string): Svg =>
  group(
    `translate(${x} ${y}) scale(${size})`,
    path(
      'M0 0 C-18 -22 -44 -30 -66 -22 C-46 -18 -30 -8 -18 4 C-6 10 8 10 18 4 C34 -10 52 -20 74 -26 C50 -34 24 -22 8 -4 L24 -2 L8 6Z',
      colour,
    ),
  )

/** Wild geese going home across a great moon. */
export function geese(colours: Colours): Svg {
  const { far, middle, near, accent } = colours
  return (
    ground(colours) +
    circle(200, 236, 96, accent) +
    circle(200, 236, 107, 'none', `stroke="${accent}" stroke-width="2" opacity="0.6"`) +
    [
      [158, 180, 0.8],
      [214, 204, 0.58],
      [270, 226, 0.46],
      [112, 214, 0.52],
      [70, 246, 0.42],
      [318, 250, 0.38],
    ]
      .map(([x, y, size]) => goose(x!, y!, size!, near))
      .join('') +
    path('M0 346 C60 290 112 296 156 334 C206 276 262 282 306 330 C338 304 372 306 400 326 V500 H0Z', far) +
    path('M0 400 C70 352 130 364 186 396 S320 356 400 388 V500 H0Z', middle) +
    path('M0 450 C90 420 180 440 256 450 S350 436 400 442 V500 H0Z', near)
  )
}
