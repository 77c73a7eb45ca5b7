import { arrow, counter, ink, jade, loss, marked, packColours, paper, till } from './furniture.ts'
import { lettering } from './lettering.ts'
import { circle, drawing, ellipse, gradient, group, line, path, polygon, rect, type Svg } from './svg.ts'

const [width, height] = [960, 640]
const scene = (body: Svg): Svg => drawing(width, height, rect(0, 0, width, height, paper) + body)

function phone(content: Svg): Svg {
  return scene(
    ellipse(480, 606, 220, 18, '#000000', 'opacity="0.14"') +
      rect(310, 24, 340, 584, ink, 'rx="48"') +
      rect(326, 40, 308, 552, '#fbfaf6', 'rx="34"') +
      rect(430, 50, 100, 16, ink, 'rx="8"') +
      group('translate(346 90)', content),
  )
}

/** A line of an order: picture, name, and the stepper with its number. */
function orderLine(y: number, colour: string, number: string, over = false): Svg {
  return (
    rect(0, y, 268, 82, '#ffffff', 'rx="14" stroke="#e4dfd4" stroke-width="2"') +
    rect(12, y + 12, 44, 58, colour, 'rx="6"') +
    rect(70, y + 20, 86, 12, '#4b5055', 'rx="6"') +
    rect(70, y + 44, 58, 9, '#b3b7b9', 'rx="4"') +
    circle(178, y + 42, 15, '#ece7dc') +
    line(`M171 ${y + 42} h14`, ink, 3.5) +
    lettering(214, y + 42, { text: number, size: 30, fill: over ? loss : ink, style: 'sans' }) +
    circle(247, y + 42, 15, over ? '#f4d6d1' : '#dcebe4') +
    line(`M240 ${y + 42} h14 M247 ${y + 35} v14`, over ? loss : jade, 3.5)
  )
}

const orderLines = (numbers: readonly string[], over = -1): Svg =>
  rect(0, 0, 150, 20, ink, 'rx="10"') +
  numbers
    .map((number, index) => orderLine(44 + index * 94, packColours[index]!, number, index === over))
    .join('')

/** A scanner with its handle, drawn around its window. */
export function scanner(x: number, y: number, size: number, lit = false): Svg {
  const body = gradient(['#4b5357', '#2c3235'])
  return group(
    `translate(${x} ${y}) scale(${size})`,
    body.definition +
      path(
        'M-104 -92 Q-104 -124 -72 -126 L66 -136 Q104 -138 106 -100 L108 -28 Q108 8 74 12 L36 16 L52 168 Q56 196 28 200 L-20 204 Q-48 206 -52 178 L-62 22 Q-100 16 -102 -26Z',
        body.url,
      ) +
      path('M-88 -96 Q-88 -110 -72 -112 L-40 -114 V-8 L-74 -12 Q-88 -16 -88 -30Z', '#161a1c') +
      rect(-80, -96, 26, 70, lit ? '#ff6b5a' : '#3a2626', 'rx="6" opacity="0.9"') +
      circle(60, -86, 11, lit ? '#ff5a48' : '#5a3a38') +
      path('M-36 30 q36 12 62 -4 l4 34 q-32 14 -62 2Z', '#161a1c') +
      line('M-6 204 C0 260 60 250 66 300', '#23282b', 12) +
      path('M82 -20 h22 v54 h-22Z', '#6d767b'),
  )
}

const box = (x: number, y: number, wide: number, high: number, turn = 0): Svg =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    rect(0, 0, wide, high, '#c79b66') +
      polygon(
        [
          [0, 0],
          [wide * 0.16, -high * 0.2],
          [wide * 1.16, -high * 0.2],
          [wide, 0],
        ],
        '#dcb684',
      ) +
      polygon(
        [
          [wide, 0],
          [wide * 1.16, -high * 0.2],
          [wide * 1.16, high * 0.8],
          [wide, high],
        ],
        '#a67c4b',
      ) +
      rect(wide * 0.42, 0, wide * 0.16, high, '#e9d3ac', 'opacity="0.75"') +
      rect(wide * 0.08, high * 0.62, wide * 0.26, high * 0.22, '#ffffff', 'opacity="0.85" rx="4"'),
  )

const sheet = (x: number, y: number, turn: number, head: string, more: Svg): Svg =>
  group(
    `translate(${x} ${y}) rotate(${turn})`,
    rect(6, 8, 220, 300, '#000000', 'opacity="0.12" rx="8"') +
      rect(0, 0, 220, 300, '#fffdf7', 'rx="8" stroke="#d8d0bf" stroke-width="2"') +
      rect(20, 24, 180, 22, head, 'rx="5"') +
      [70, 96, 122, 148]
        .map((row) => rect(20, row, row === 148 ? 110 : 180, 10, '#d3cdbf', 'rx="5"'))
        .join('') +
      more,
  )

/** A licence in its frame. */
export function licence(x: number, y: number, size: number): Svg {
  return group(
    `translate(${x} ${y}) scale(${size})`,
    rect(8, 10, 300, 220, '#000000', 'opacity="0.16" rx="6"') +
      rect(0, 0, 300, 220, '#8f6840', 'rx="6"') +
      rect(14, 14, 272, 192, '#fdf8ec') +
      rect(24, 24, 252, 172, 'none', 'stroke="#caa24a" stroke-width="4"') +
      rect(84, 44, 132, 18, loss, 'rx="5"') +
      [82, 104, 126].map((row) => rect(48, row, row === 126 ? 120 : 204, 9, '#cfc8b6', 'rx="4"')).join('') +
      circle(226, 152, 30, 'none', `stroke="${loss}" stroke-width="5"`) +
      path('M226 134 l5 12 h13 l-10 8 l4 13 l-12 -8 l-12 8 l4 -13 l-10 -8 h13Z', loss),
  )
}

/** Step pictures of ordering, devices, deliveries and papers. */
export const serviceScenes: Readonly<Record<string, () => Svg>> = {
  phoneList: () => phone(orderLines(['3', '2', '5', '1', '2']) + marked(-10, 34, 288, 486)),
  phoneNumbers: () => phone(orderLines(['3', '8', '5', '1', '2'], 1) + marked(150, 130, 130, 98, false)),
  phoneDone: () =>
    phone(
      circle(134, 170, 78, '#dcebe4') +
        line('M98 172 l26 28 l48 -56', jade, 16) +
        rect(64, 282, 140, 18, ink, 'rx="9"') +
        lettering(134, 340, { text: '20417', size: 44, fill: jade, style: 'sans', gap: 0.06 }) +
        rect(30, 420, 208, 58, jade, 'rx="16"') +
        rect(94, 442, 80, 14, '#ffffff', 'rx="7"'),
    ),
  scannerKey: () =>
    scene(
      scanner(460, 300, 1.35, true) +
        marked(556, 250, 86, 114) +
        arrow([800, 210], [660, 296]) +
        lettering(812, 160, { text: '5', size: 120, fill: jade, style: 'sans' }),
    ),
  scannerSocket: () =>
    scene(
      scanner(440, 210, 1.2) +
        circle(640, 480, 130, '#ffffff', `stroke="${jade}" stroke-width="8"`) +
        rect(580, 452, 120, 56, '#2c3235', 'rx="28"') +
        rect(600, 468, 80, 24, '#161a1c', 'rx="12"') +
        [
          [612, 474],
          [630, 482],
          [648, 472],
          [664, 486],
          [640, 490],
        ]
          .map(([x, y]) => circle(x!, y!, 5, '#b9a684'))
          .join('') +
        line('M486 456 L520 462', jade, 6),
    ),
  scannerStand: () =>
    scene(
      rect(0, 520, width, 120, '#d9cbb2') +
        path('M330 520 Q340 420 470 414 L610 414 Q650 420 650 520Z', '#5d666a') +
        rect(380, 500, 220, 20, '#2c3235', 'rx="10"') +
        scanner(486, 250, 1.05, true) +
        circle(690, 470, 22, jade) +
        line('M680 470 l8 9 l14 -17', '#ffffff', 6),
    ),
  boxesCount: () =>
    scene(
      rect(0, 520, width, 120, '#d9cbb2') +
        box(180, 340, 200, 180) +
        box(430, 340, 200, 180) +
        box(300, 176, 200, 160) +
        sheet(
          700,
          130,
          4,
          jade,
          [76, 102, 128].map((row) => line(`M182 ${row - 2} l6 7 l12 -14`, jade, 5)).join(''),
        ),
    ),
  boxesTorn: () =>
    scene(
      rect(0, 520, width, 120, '#d9cbb2') +
        box(300, 270, 300, 250) +
        polygon(
          [
            [300, 270],
            [372, 270],
            [340, 310],
            [352, 352],
            [300, 372],
          ],
          '#5a3f22',
        ) +
        line('M372 270 L340 310 L352 352 L300 372', '#f0dbb8', 5) +
        marked(270, 224, 130, 176, false),
    ),
  licencePapers: () =>
    scene(
      sheet(110, 180, -6, '#2f628c', rect(24, 180, 64, 80, '#e4dccb', 'rx="6"')) +
        sheet(370, 150, 2, '#caa24a', circle(160, 240, 34, 'none', `stroke="${loss}" stroke-width="6"`)) +
        sheet(630, 180, 7, loss, circle(160, 240, 34, 'none', `stroke="${loss}" stroke-width="6"`)) +
        [
          [200, 120],
          [470, 96],
          [730, 120],
        ]
          .map(
            ([x, y], index) =>
              circle(x!, y!, 34, jade) +
              lettering(x!, y!, { text: String(index + 1), size: 44, fill: '#ffffff', style: 'sans' }),
          )
          .join(''),
    ),
  licenceWall: () =>
    scene(
      rect(0, 0, width, 440, '#f3ecdf') +
        licence(330, 90, 1) +
        counter(430, width, height) +
        till(90, 292, 1.05) +
        marked(306, 62, 350, 280),
    ),
  gradeBars: () => {
    const bars = (x: number, heights: readonly number[], colour: string) =>
      heights.map((each, index) => rect(x + index * 84, 470 - each, 60, each, colour, 'rx="10"')).join('')
    return scene(
      line('M90 470 H880', '#b9ad97', 6) +
        bars(120, [220, 236, 250], jade) +
        bars(560, [280, 60, 170], '#c9b998') +
        circle(230, 544, 30, jade) +
        line('M217 545 l10 11 l18 -22', '#ffffff', 7) +
        circle(670, 544, 30, '#c9b998') +
        line('M656 544 h28', '#ffffff', 7),
    )
  },
}
