import type { Pack } from './boxes.ts'
import { lettering } from './lettering.ts'
import {
  circle,
  clipped,
  ellipse,
  framed,
  gradient,
  group,
  line,
  path,
  rect,
  shadow,
  type Svg,
} from './svg.ts'

const sheen = (outline: string, id: string): Svg => {
  const light = gradient(
    ['#ffffff/0.45', '#ffffff/0', '#000000/0.06', '#ffffff/0.3', '#000000/0.18'],
    'across',
  )
  return light.definition + clipped(id, outline, path(outline, light.url))
}

const teeth = (from: number, y: number, count: number, width: number, up: number): string =>
  Array.from(
    { length: count },
    (_, index) => `L${from + width * (index + 0.5)} ${y + up} L${from + width * (index + 1)} ${y}`,
  ).join(' ')

/** A pillow bag with crimped edges. */
export const snackBag: Pack = (art, colours, { name, style }) => {
  const outline = `M146 176 ${teeth(146, 176, 29, 12, -9)} L494 208 C470 330 470 540 494 664 L494 692 ${Array.from({ length: 29 }, (_, index) => `L${494 - 12 * (index + 0.5)} 701 L${494 - 12 * (index + 1)} 692`).join(' ')} L146 664 C170 540 170 330 146 208Z`
  return (
    shadow(320, 700, 236, 28) +
    clipped('bag', outline, framed(140, 166, 360, 536, art)) +
    rect(146, 176, 348, 30, '#ffffff', 'opacity="0.22"') +
    rect(146, 662, 348, 30, '#ffffff', 'opacity="0.22"') +
    line('M150 188 H490 M150 197 H490 M150 672 H490 M150 681 H490', '#000000', 1.6, 'opacity="0.16"') +
    lettering(320, 272, {
      text: name,
      size: name.length > 2 ? 74 : 92,
      fill: colours.lettering,
      style,
      gap: 0.1,
    }) +
    path('M196 220 C176 340 178 520 204 650 C190 520 188 340 214 220Z', '#ffffff', 'opacity="0.4"') +
    sheen(outline, 'baglight')
  )
}

/** A standing pouch with a window on what is in it. */
export const pouch: Pack = (art, colours, { name, style }) => {
  const outline = 'M176 190 H464 L476 640 Q480 690 430 694 H210 Q160 690 164 640Z'
  const nuts = [
    [262, 606],
    [300, 624],
    [342, 610],
    [382, 622],
    [282, 640],
    [324, 648],
    [366, 642],
    [318, 600],
  ]
  return (
    shadow(320, 692, 206, 26) +
    clipped('pouch', outline, framed(160, 186, 320, 512, art)) +
    rect(176, 190, 288, 36, '#ffffff', 'opacity="0.28"') +
    line('M176 214 H464', '#000000', 1.6, 'opacity="0.25" stroke-dasharray="7 6"') +
    circle(320, 202, 9, colours.ground[1]) +
    lettering(320, 278, {
      text: name,
      size: name.length > 2 ? 66 : 84,
      fill: colours.lettering,
      style,
      gap: 0.08,
    }) +
    ellipse(320, 620, 104, 52, colours.ground[1]) +
    clipped(
      'window',
      'M222 620 a98 46 0 1 0 196 0 a98 46 0 1 0 -196 0',
      nuts
        .map(
          ([x, y], index) =>
            ellipse(
              x!,
              y!,
              24,
              17,
              index % 2 ? '#c98f4e' : '#a9713a',
              `transform="rotate(${index * 37} ${x} ${y})"`,
            ) + line(`M${x! - 10} ${y} q10 -8 20 0`, '#7d4f25', 2),
        )
        .join(''),
    ) +
    sheen(outline, 'pouchlight')
  )
}

/** A round tin with a lid. */
export const tin: Pack = (art, colours, { name, style }) => {
  const outline = 'M158 300 V640 C158 672 236 694 320 694 C404 694 482 672 482 640 V300Z'
  return (
    shadow(320, 690, 214, 30) +
    clipped('tin', outline, framed(150, 270, 340, 425, art)) +
    sheen(outline, 'tinlight') +
    path('M150 262 V306 C150 340 240 356 320 356 C400 356 490 340 490 306 V262Z', colours.near) +
    ellipse(320, 262, 170, 46, colours.accent) +
    ellipse(320, 262, 146, 38, 'none', `stroke="${colours.ground[1]}" stroke-width="3" opacity="0.7"`) +
    rect(206, 588, 228, 76, colours.ground[1], 'rx="38" opacity="0.95"') +
    lettering(320, 626, { text: name, size: name.length > 2 ? 56 : 62, fill: colours.near, style, gap: 0.08 })
  )
}

/** Two lighters, one lit. */
export const lighters: Pack = (art, colours, { name, style }) => {
  const lighter = (x: number, turn: number, body: string, id: string) =>
    group(
      `rotate(${turn} ${x + 55} 500)`,
      clipped(
        id,
        `M${x} 400 Q${x} 380 ${x + 20} 380 H${x + 90} Q${x + 110} 380 ${x + 110} 400 V664 Q${x + 110} 690 ${x + 84} 690 H${x + 26} Q${x} 690 ${x} 664Z`,
        framed(x, 378, 110, 316, art) + rect(x, 378, 110, 316, body, 'opacity="0.35"'),
      ) +
        rect(x + 8, 330, 94, 56, '#c9d0d3', 'rx="6"') +
        rect(x + 58, 312, 40, 26, '#8b959a', 'rx="5"') +
        circle(x + 34, 330, 18, '#5d666a') +
        line(`M${x + 22} 320 l24 20 M${x + 22} 340 l24 -20`, '#9aa4a8', 2) +
        rect(x + 14, 400, 9, 270, '#ffffff', 'opacity="0.45" rx="4"') +
        lettering(x + 58, 444, {
          text: name,
          size: 34,
          fill: colours.lettering,
          style,
          vertical: true,
          gap: 0.1,
        }),
    )
  return (
    shadow(320, 690, 214, 28) +
    lighter(150, -7, colours.far, 'lighterA') +
    lighter(344, 5, colours.near, 'lighterB') +
    path('M398 296 C420 256 384 226 404 178 C440 216 456 258 432 298Z', '#f2a33c') +
    path('M408 298 C420 272 404 252 412 226 C430 250 438 274 424 298Z', '#fff0b8')
  )
}

/** A card with four batteries. */
export const batteries: Pack = (art, colours, { name, style }) => {
  const cell = (x: number) => {
    const metal = gradient(['#c9a24a', '#f4dfa0', '#a87f2c'], 'across')
    return (
      metal.definition +
      rect(x + 20, 392, 28, 16, '#b9c2c6', 'rx="3"') +
      rect(x, 404, 68, 70, metal.url, 'rx="8"') +
      clipped(
        `cell${x}`,
        `M${x} 462 H${x + 68} V646 Q${x + 68} 656 ${x + 58} 656 H${x + 10} Q${x} 656 ${x} 646Z`,
        framed(x, 460, 68, 198, art),
      ) +
      rect(x + 8, 408, 8, 240, '#ffffff', 'opacity="0.4" rx="4"')
    )
  }
  return (
    shadow(320, 694, 226, 24) +
    rect(130, 190, 380, 500, colours.ground[1], 'rx="22"') +
    framed(130, 190, 380, 168, art, 'xMidYMin') +
    path(
      'M130 212 Q130 190 152 190 H488 Q510 190 510 212',
      'none',
      `stroke="${colours.near}" stroke-width="3" opacity="0.4"`,
    ) +
    path('M286 222 h68 a14 14 0 0 1 0 28 h-68 a14 14 0 0 1 0 -28', '#ffffff') +
    lettering(320, 306, { text: name, size: 74, fill: colours.lettering, style, gap: 0.16 }) +
    rect(150, 378, 340, 294, '#ffffff', 'opacity="0.55" rx="16"') +
    [164, 246, 328, 410].map(cell).join('') +
    rect(150, 378, 340, 294, 'none', 'stroke="#ffffff" stroke-width="4" rx="16"')
  )
}

/** A torch that shines to the side. */
export const torch: Pack = (art, colours, { name, style }) => {
  const beam = gradient(['#fff2bd/0.9', '#fff2bd/0'], 'across')
  const outline = 'M120 470 H370 L420 430 H470 V610 H420 L370 570 H120 Q96 570 96 546 V494 Q96 470 120 470Z'
  return (
    shadow(290, 640, 240, 24) +
    beam.definition +
    path('M468 436 L640 330 V710 L468 604Z', beam.url) +
    clipped(
      'torch',
      outline,
      framed(90, 350, 390, 340, art) + rect(90, 420, 390, 200, colours.near, 'opacity="0.5"'),
    ) +
    rect(416, 424, 56, 192, '#c9d0d3', 'rx="8"') +
    ellipse(470, 520, 20, 90, '#fff7d6') +
    rect(214, 452, 70, 24, colours.accent, 'rx="10"') +
    line('M140 484 V556 M158 484 V556 M176 484 V556', '#000000', 4, 'opacity="0.25"') +
    lettering(290, 522, { text: name, size: 52, fill: colours.lettering, style, gap: 0.12 }) +
    sheen(outline, 'torchlight')
  )
}
