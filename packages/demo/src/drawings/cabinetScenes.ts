import {
  arrow,
  bigTag,
  board,
  counter,
  customer,
  ink,
  jade,
  marked,
  packColours,
  paper,
  shelfRow,
  smallBottle,
  smallPack,
  till,
} from './furniture.ts'
import { packOn } from './catalogue.ts'
import { drawing, gradient, line, rect, type Svg } from './svg.ts'

const [width, height] = [960, 640]
const scene = (body: Svg): Svg => drawing(width, height, rect(0, 0, width, height, paper) + body)
const filled = (seed: number) => (index: number) => packColours[(index * 3 + seed * 5) % packColours.length]!

/** The six shelves behind the counter. */
function cabinet(seed: number): Svg {
  const rows = [0, 1, 2, 3, 4, 5].map((row) => {
    const bulky = row === 5
    return shelfRow({
      x: 90,
      y: 100 + row * 98,
      width: 780,
      height: 68,
      count: bulky ? 9 : 18,
      colourAt: filled(row + seed),
      tags: row < 5,
    })
  })
  return scene(rect(56, 14, 848, 612, '#e6dac2', 'rx="10"') + rows.join(''))
}

/** The counter of a small shop with the shelf behind it. */
function tillScene(shelf: (index: number) => string | null, more: Svg): Svg {
  return scene(
    shelfRow({ x: 60, y: 168, width: 840, height: 104, count: 12, colourAt: shelf }) +
      shelfRow({ x: 60, y: 324, width: 840, height: 104, count: 12, colourAt: filled(4) }) +
      counter(430, width, height) +
      till(650, 296, 1.05) +
      more,
  )
}

/** A fridge with four shelves; each says what stands on it. */
export function fridge(
  x: number,
  y: number,
  wide: number,
  high: number,
  rows: readonly (readonly string[])[],
): Svg {
  const cold = gradient(['#eaf4f6', '#cfe2e8'])
  const step = (high - 90) / rows.length
  return (
    cold.definition +
    rect(x, y, wide, high, '#dfe4e6', 'rx="18"') +
    rect(x + 18, y + 18, wide - 36, 40, jade, 'rx="8"') +
    rect(x + 22, y + 66, wide - 44, high - 92, cold.url, 'rx="8"') +
    rows
      .map((colours, row) => {
        const bottom = y + 66 + step * (row + 1) - 12
        const each = (wide - 76) / colours.length
        const bottles = colours.map((colour, index) =>
          smallBottle(x + 38 + index * each + each * 0.1, bottom, each * 0.8, step * 0.78, colour),
        )
        return bottles.join('') + rect(x + 28, bottom, wide - 56, 7, '#9fb4bb', 'rx="3"')
      })
      .join('') +
    line(`M${x + wide - 8} ${y + 190} v150`, '#8a959a', 10) +
    rect(x + 40, y + 76, 14, high - 120, '#ffffff', 'opacity="0.35" rx="7"')
  )
}

const tea = ['#8fbf6a', '#8fbf6a', '#b98a52', '#b98a52', '#d8733c', '#d8733c', '#7a4a2a', '#7a4a2a']
const juice = ['#ffb648', '#ffb648', '#f08a78', '#f08a78', '#dfe69a', '#dfe69a', '#ffb648', '#f08a78']
const beer = ['#4a8f9a', '#4a8f9a', '#8a5a24', '#8a5a24', '#c98a2a', '#c98a2a', '#4a8f9a', '#8a5a24']
const water = ['#9fd0e2', '#9fd0e2', '#9fd0e2', '#c3e3ec', '#c3e3ec', '#c3e3ec']

const newAtLeft = (index: number): string => (index < 2 ? '#0f8a7a' : filled(1)(index))

/** Step pictures of how to fill shelves, counters and fridges. */
export const cabinetScenes: Readonly<Record<string, () => Svg>> = {
  cabinetMiddle: () => cabinet(0),
  cabinetEye: () => cabinet(2),
  cabinetBottom: () => cabinet(4),
  tillCleared: () =>
    tillScene(() => null, smallPack(90, 520, 62, 74, '#b2502f') + smallPack(164, 520, 62, 74, '#caa24a')),
  tillNew: () => tillScene(newAtLeft, ''),
  tillSmall: () =>
    tillScene(
      filled(3),
      rect(120, 446, 360, 84, '#8f6840', 'rx="12"') +
        [0, 1, 2, 3]
          .map((index) => smallPack(140 + index * 26, 512, 20, 60, packColours[index + 3]!))
          .join('') +
        [0, 1, 2].map((index) => smallBottle(262 + index * 34, 512, 26, 86, '#6d978e', '#234b45')).join('') +
        [0, 1].map((index) => smallPack(378 + index * 46, 512, 40, 78, '#e58f2e')).join(''),
    ),
  villageMiddle: () => village(),
  villageSides: () => village(),
  fridgeTea: () => scene(fridge(250, 20, 460, 600, [water, tea, juice, beer])),
  fridgeBottom: () => scene(fridge(250, 20, 460, 600, [water, tea, juice, beer])),
  tagStraight: () =>
    scene(
      rect(0, 400, width, 30, board) +
        rect(0, 430, width, 210, '#e6dac2') +
        packOn('yunling', 0, 150, 30, 0.5) +
        packOn('qingquan', 0, 480, 30, 0.5) +
        bigTag(302, 496, 230, 116, '100.00') +
        bigTag(634, 496, 230, 116, '50.00'),
    ),
  tagLarge: () =>
    scene(
      bigTag(400, 330, 560, 300, '68.00') +
        customer(820, 250, 1) +
        line('M760 280 Q700 300 690 310', jade, 6, 'stroke-dasharray="4 14"'),
    ),
}

/** One shelf of a village shop. */
function village(): Svg {
  const gift = ['#a83a26', '#caa24a', '#7a2e3a']
  const rows = [0, 1, 2].map((row) => {
    const y = 200 + row * 190
    const sides = [70, 670].flatMap((x) =>
      [0, 1].map((index) =>
        smallPack(x + index * 110, y, 98, 118 + ((row + index) % 2) * 20, gift[(row + index) % 3]!),
      ),
    )
    const middle = [0, 1, 2].flatMap((column) =>
      [0, 1].map((index) =>
        smallPack(
          334 + column * 102 + index * 48,
          y,
          44,
          132 - column * 14,
          ['#8fd3e8', '#f3efe6', '#2f628c'][column]!,
        ),
      ),
    )
    return rect(40, y, 880, 22, board) + sides.join('') + middle.join('')
  })
  return scene(rect(40, 20, 18, 600, '#c9b998') + rect(902, 20, 18, 600, '#c9b998') + rows.join(''))
}

/** How a display that is asked for should look: its product at eye height, with its tag. */
export function referenceScene(key: string): Svg {
  if (key === 'banshan' || key === 'jiangwu') {
    const own = key === 'banshan' ? tea : beer
    return scene(
      fridge(60, 20, 460, 600, [water, own, juice, juice]) +
        marked(80, 214, 420, 142) +
        packOn(key, 0, 560, 30, 0.62) +
        rect(0, 634, width, 6, ink, 'opacity="0"'),
    )
  }
  const [left, seed] = key === 'songguowu' ? [340, 6] : [60, 1]
  return scene(
    shelfRow({
      x: 60,
      y: 330,
      width: 840,
      height: 250,
      count: 6,
      colourAt: (index) =>
        index >= (left - 60) / 140 && index < (left - 60) / 140 + 2 ? null : filled(seed)(index),
    }) +
      packOn(key, 0, left - 34, 48, 0.42) +
      packOn(key, key === 'songguowu' ? 2 : 0, left + 106, 48, 0.42) +
      shelfRow({ x: 60, y: 560, width: 840, height: 150, count: 12, colourAt: filled(3) }) +
      marked(left - 8, 40, 296, 322) +
      arrow([left + 420, 430], [left + 300, 300]),
  )
}
