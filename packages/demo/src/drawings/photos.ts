import type { Random } from '../random.ts'
import type { PhotoKey } from '../texts/photos.ts'
import { fridge } from './cabinetScenes.ts'
import { packOn } from './catalogue.ts'
import { bigTag, board, counter, loss, packColours, shelfRow, smallPack, till } from './furniture.ts'
import { licence, scanner } from './serviceScenes.ts'
import { circle, drawing, ellipse, gradient, group, line, path, polygon, rect, type Svg } from './svg.ts'

const [width, height] = [800, 600]

const walls = ['#d8d0c2', '#cfd3cc', '#d9c9b4', '#c9cfd6', '#dcd6cb'] as const
const woods = ['#9c7448', '#b08a5c', '#7d6248', '#a9805a'] as const

const colourFrom = (random: Random) => (): string => random.pick(packColours)

/** What each photo of a shop shows; chance sets what stands where, so that no two are alike. */
export const photoScenes: Readonly<Record<PhotoKey, (random: Random) => Svg>> = {
  scanner: (random) =>
    counter(random.int(250, 330), width, height) +
    ellipse(420, 520, 150, 22, '#000000', 'opacity="0.2"') +
    group(`rotate(${random.int(-28, 24)} 400 320)`, scanner(400, 300, 1.15)) +
    paperSlip(random.int(60, 140), 440, random),
  shelf: (random) => shelves(random, 3, []),
  emptySlot(random) {
    const [row, from] = [random.int(0, 2), random.int(2, 6)]
    return shelves(
      random,
      3,
      [0, 1, 2].map((index) => [row, from + index] as const),
    )
  },
  priceTag: (random) =>
    shelfRow({
      x: 20,
      y: 330,
      width: 760,
      height: 250,
      count: 5,
      colourAt: colourFrom(random),
      tags: false,
    }) +
    bigTag(
      260 + random.int(-30, 30),
      420,
      220,
      110,
      `${random.int(12, 98)}.00`,
      random.int(-16, 16),
      '#9a9f9a',
    ) +
    (random.chance(0.5)
      ? bigTag(560, 470, 200, 100, `${random.int(12, 98)}.00`, random.int(30, 60), '#9a9f9a')
      : ''),
  wrongTag: (random) =>
    packOn('yunling', random.int(0, 3), 70, -20, 0.54) +
    packOn('yuanfan', random.int(0, 2), 390, -20, 0.54) +
    rect(0, 392, width, 24, board) +
    bigTag(250, 474, 240, 116, '80.00', random.int(-5, 5)) +
    bigTag(570, 474, 240, 116, '150.00', random.int(-5, 5)),
  fridge: (random) =>
    group(
      `translate(0 0) rotate(${random.int(-2, 2)} 400 300)`,
      fridge(
        190,
        -30,
        430,
        640,
        [0, 1, 2, 3].map(() =>
          Array.from({ length: random.int(5, 8) }, () =>
            random.pick(['#8fbf6a', '#d8733c', '#4a8f9a', '#f08a78', '#9fd0e2', '#c98a2a']),
          ),
        ),
      ),
    ) + ellipse(random.int(220, 320), 590, random.int(90, 150), 16, '#7fa5b0', 'opacity="0.55"'),
  boxes: (random) =>
    floor(470) +
    [0, 1, 2]
      .map((index) =>
        carton(
          130 + index * 190 + random.int(-20, 20),
          300 - (index === 1 ? 60 : 0),
          200,
          190 + (index === 1 ? 60 : 0),
        ),
      )
      .join('') +
    paperSlip(random.int(520, 600), 470, random),
  torn: (random) =>
    floor(450) +
    group(
      `rotate(${random.int(-8, 8)} 400 360)`,
      carton(220, 190, 360, 290) +
        polygon(
          [
            [220, 190],
            [330, 190],
            [290, 240],
            [312, 300],
            [220, 330],
          ],
          '#4d351d',
        ) +
        smallPack(238, 300, 40, 86, '#b2502f') +
        smallPack(270, 290, 36, 70, '#12455c') +
        line('M330 190 L290 240 L312 300 L220 330', '#f0dbb8', 6),
    ),
  licence: (random) =>
    group(`rotate(${random.int(-5, 5)} 400 300)`, licence(200, 120, 1.3)) +
    (random.chance(0.5)
      ? line('M330 150 L404 260 L380 330 L470 420', '#ffffff', 3, 'opacity="0.85"') +
        line('M404 260 L500 230', '#ffffff', 2, 'opacity="0.7"')
      : ''),
  counter: (random) =>
    shelfRow({ x: 30, y: 210, width: 740, height: 150, count: 9, colourAt: colourFrom(random) }) +
    counter(300, width, height) +
    till(random.int(70, 120), 170, 1) +
    rect(430, 270, 300, 180, '#e2d3b6', 'rx="8"') +
    [0, 1, 2, 3, 4]
      .map((index) => smallPack(450 + index * 54, 440, 44, random.int(90, 150), random.pick(packColours)))
      .join(''),
  receipt: (random) =>
    counter(0, width, height) +
    receipt(280, 40, random) +
    group(
      `translate(${random.int(90, 150)} ${random.int(420, 500)})`,
      circle(0, 0, 62, '#c9a24a') + circle(0, 0, 46, 'none', 'stroke="#8f6d22" stroke-width="4"'),
    ),
}

function shelves(
  random: Random,
  rows: number,
  empty: readonly (readonly [row: number, place: number])[],
): Svg {
  const step = 560 / rows
  return Array.from({ length: rows }, (_, row) =>
    shelfRow({
      ...{ x: 24, y: 40 + step * (row + 1) - 44, width: 752, height: step * 0.66, count: 11 },
      colourAt: (place) =>
        empty.some(([r, p]) => r === row && p === place) ? null : random.pick(packColours),
    }),
  ).join('')
}

const floor = (y: number): Svg =>
  rect(0, y, width, height - y, '#b7aa94') +
  line(
    `M0 ${y + 46} H${width} M0 ${y + 104} H${width} M180 ${y} l-60 150 M430 ${y} v150 M660 ${y} l70 150`,
    '#9b8e79',
    3,
    'opacity="0.6"',
  )

const carton = (x: number, y: number, wide: number, high: number): Svg =>
  ellipse(x + wide * 0.55, y + high + 4, wide * 0.6, 16, '#000000', 'opacity="0.2"') +
  rect(x, y, wide, high, '#c1945f') +
  polygon(
    [
      [x, y],
      [x + wide * 0.14, y - 34],
      [x + wide * 1.14, y - 34],
      [x + wide, y],
    ],
    '#d8b17c',
  ) +
  polygon(
    [
      [x + wide, y],
      [x + wide * 1.14, y - 34],
      [x + wide * 1.14, y + high - 34],
      [x + wide, y + high],
    ],
    '#9f7646',
  ) +
  rect(x + wide * 0.43, y, wide * 0.14, high, '#ead6b0', 'opacity="0.7"') +
  rect(x + wide * 0.08, y + high * 0.6, wide * 0.28, high * 0.2, '#ffffff', 'opacity="0.85" rx="4"')

const paperSlip = (x: number, y: number, random: Random): Svg =>
  group(
    `translate(${x} ${y}) rotate(${random.int(-14, 14)})`,
    rect(4, 5, 130, 100, '#000000', 'opacity="0.15"') +
      rect(0, 0, 130, 100, '#fbf8f0') +
      [20, 40, 60].map((row) => rect(14, row, row === 60 ? 60 : 100, 7, '#bdb7aa', 'rx="3"')).join(''),
  )

function receipt(x: number, y: number, random: Random): Svg {
  const rows = Array.from(
    { length: 9 },
    (_, row) =>
      rect(26, 84 + row * 36, random.int(70, 120), 10, '#8f8b82', 'rx="4"') +
      rect(172, 84 + row * 36, random.int(30, 52), 10, '#5c5952', 'rx="4"'),
  )
  const edge = Array.from({ length: 12 }, (_, tooth) => `L${10 + tooth * 20} ${tooth % 2 ? 500 : 512}`).join(
    ' ',
  )
  return group(
    `translate(${x} ${y}) rotate(${random.int(-9, 9)} 125 250)`,
    path(`M8 6 H258 V506 ${edge} L8 506Z`, '#000000', 'opacity="0.14"') +
      path(
        `M0 0 H250 V500 L242 510 L226 500 L210 510 L194 500 L178 510 L162 500 L146 510 L130 500 L114 510 L98 500 L82 510 L66 500 L50 510 L34 500 L18 510 L0 500Z`,
        '#fdfbf5',
      ) +
      rect(60, 28, 130, 20, '#5c5952', 'rx="6"') +
      rows.join('') +
      rect(26, 424, 198, 3, '#8f8b82') +
      rect(26, 444, 80, 16, loss, 'rx="5" opacity="0.8"') +
      rect(150, 440, 74, 22, '#3f3d38', 'rx="5"'),
  )
}

/** A photo as a shop or its manager would take it: by the light of the place, not quite straight. */
export function photo(key: PhotoKey, random: Random): Svg {
  const wall = random.pick(walls)
  const light = gradient(['#fff4d8/0.32', '#fff4d8/0', '#20180c/0.26'], 'round')
  const tilt = random.around() * 2.4
  return drawing(
    width,
    height,
    rect(0, 0, width, height, wall) +
      rect(0, 0, width, height, random.pick(woods), 'opacity="0.1"') +
      group(
        `translate(400 300) rotate(${tilt.toFixed(2)}) scale(1.05) translate(-400 -300)`,
        photoScenes[key](random),
      ) +
      light.definition +
      rect(-120, -90, width + 240, height + 180, light.url),
  )
}
