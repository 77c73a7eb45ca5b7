import type { Colours } from './colours.ts'
import { lettering } from './lettering.ts'
import { clipped, framed, gradient, line, path, polygon, rect, shadow, type Svg } from './svg.ts'

/** What stands on a pack: its brand's name, what it is called besides, and the hand that wrote it. */
export type Label = { name: string; sub?: string; style: 'serif' | 'sans' }

/** A pack is drawn in 640 by 800, standing on the ground at about 690. */
export type Pack = (art: Svg, colours: Colours, label: Label) => Svg

const gloss = (x: number, y: number, width: number, height: number): Svg => {
  const light = gradient(['#ffffff/0.34', '#ffffff/0.02', '#000000/0.1'], 'across')
  return light.definition + rect(x, y, width, height, light.url)
}

/** Side and top of a box whose front has its lower left corner at `x`, `bottom`. */
function solid(
  x: number,
  y: number,
  width: number,
  height: number,
  depth: number,
  side: string,
  top: string,
): Svg {
  const rise = depth * 0.42
  return (
    polygon(
      [
        [x + width, y],
        [x + width + depth, y - rise],
        [x + width + depth, y + height - rise],
        [x + width, y + height],
      ],
      side,
    ) +
    polygon(
      [
        [x, y],
        [x + depth, y - rise],
        [x + width + depth, y - rise],
        [x + width, y],
      ],
      top,
    )
  )
}

/** A hard pack with a flip-top lid. */
const flipTop =
  (width: number, height: number): Pack =>
  (art, colours, { name, sub, style }) => {
    const [x, bottom, depth] = [(640 - width) / 2 - 22, 690, 52]
    const y = bottom - height
    const lid = y + height * 0.24
    return (
      shadow(330, bottom - 2, width * 0.78, 30) +
      solid(x, y, width, height, depth, colours.near, colours.ground[0]) +
      polygon(
        [
          [x + width, y],
          [x + width + depth, y - depth * 0.42],
          [x + width + depth, bottom - depth * 0.42],
          [x + width, bottom],
        ],
        '#000000',
        'opacity="0.22"',
      ) +
      framed(x, y, width, height, art) +
      line(`M${x} ${lid} H${x + width} l${depth} ${-depth * 0.42}`, '#000000', 2.2, 'opacity="0.32"') +
      line(`M${x} ${lid + 2.5} H${x + width}`, '#ffffff', 1.6, 'opacity="0.5"') +
      lettering(320 - 22, y + height * 0.13, {
        text: name,
        size: width * 0.2,
        fill: colours.lettering,
        style,
        gap: 0.3,
      }) +
      (sub
        ? lettering(x + width * 0.86, y + height * 0.41, {
            text: sub,
            size: width * 0.085,
            fill: colours.lettering,
            style,
            vertical: true,
            gap: 0.22,
          })
        : '') +
      rect(
        x + width * 0.055,
        y + width * 0.055,
        width * 0.89,
        height - width * 0.11,
        'none',
        `stroke="${colours.lettering}" stroke-width="1.6" opacity="0.55"`,
      ) +
      gloss(x, y, width, height)
    )
  }

export const hardPack = flipTop(292, 468)
export const slimPack = flipTop(228, 492)

/** A soft pack with its torn-open silver and a tax strip. */
export const softPack: Pack = (art, colours, { name, sub, style }) => {
  const [x, y, width, height, bottom] = [166, 246, 290, 444, 690]
  const outline = `M${x + 6} ${y} H${x + width - 6} L${x + width} ${y + 26} V${bottom - 10} Q${x + width} ${bottom} ${x + width - 12} ${bottom} H${x + 12} Q${x} ${bottom} ${x} ${bottom - 10} V${y + 26}Z`
  const foil = gradient(['#f4f6f7', '#c7ced2', '#eef1f2'], 'across')
  return (
    shadow(318, bottom - 2, 214, 28) +
    foil.definition +
    path(
      `M${x + 12} ${y + 4} L${x + 22} ${y - 34} H${x + width - 22} L${x + width - 12} ${y + 4}Z`,
      foil.url,
    ) +
    line(
      `M${x + 22} ${y - 34} l18 36 M${x + width - 22} ${y - 34} l-18 36 M${x + 96} ${y - 34} l-8 36 M${x + 196} ${y - 34} l8 36`,
      '#aab3b8',
      2,
    ) +
    clipped(`soft${x}`, outline, framed(x, y, width, height, art)) +
    rect(x + width / 2 - 26, y - 42, 52, 116, colours.ground[1], 'opacity="0.92" rx="3"') +
    rect(x + width / 2 - 18, y - 32, 36, 96, 'none', `stroke="${colours.near}" stroke-width="2" rx="2"`) +
    lettering(x + width / 2, y + height * 0.235, {
      text: name,
      size: 58,
      fill: colours.lettering,
      style,
      gap: 0.3,
    }) +
    (sub
      ? lettering(x + width - 38, y + height * 0.52, {
          text: sub,
          size: 24,
          fill: colours.lettering,
          style,
          vertical: true,
          gap: 0.2,
        })
      : '') +
    line(`M${x + 3} ${y + 34} H${x + width - 3}`, '#000000', 1.6, 'opacity="0.2"') +
    gloss(x, y, width, height)
  )
}

/** A gift box or a box of soap: wide, with a ribbon's worth of border. */
export const box: Pack = (art, colours, { name, style }) => {
  const [x, y, width, height, depth] = [104, 330, 392, 360, 58]
  return (
    shadow(326, 690, 262, 32) +
    solid(x, y, width, height, depth, colours.near, colours.ground[0]) +
    polygon(
      [
        [x + width, y],
        [x + width + depth, y - depth * 0.42],
        [x + width + depth, 690 - depth * 0.42],
        [x + width, 690],
      ],
      '#000000',
      'opacity="0.2"',
    ) +
    framed(x, y, width, height, art) +
    rect(
      x + 14,
      y + 14,
      width - 28,
      height - 28,
      'none',
      `stroke="${colours.lettering}" stroke-width="2.4" opacity="0.7"`,
    ) +
    rect(x + width / 2 - 92, y + 30, 184, 82, colours.ground[1], 'rx="10" opacity="0.94"') +
    lettering(x + width / 2, y + 71, {
      text: name,
      size: 54,
      fill: colours.near,
      style,
      gap: name.length > 2 ? 0.02 : 0.2,
    }) +
    gloss(x, y, width, height)
  )
}

/** A gable-top carton of juice. */
export const gable: Pack = (art, colours, { name, style }) => {
  const [x, y, width, height, depth] = [178, 278, 236, 412, 62]
  return (
    shadow(330, 690, 190, 28) +
    solid(x, y, width, height, depth, colours.near, colours.ground[0]) +
    polygon(
      [
        [x + width, y],
        [x + width + depth, y - 26],
        [x + width + depth, 664],
        [x + width, 690],
      ],
      '#000000',
      'opacity="0.14"',
    ) +
    polygon(
      [
        [x, y],
        [x + 34, y - 92],
        [x + width + 22, y - 92],
        [x + width, y],
      ],
      colours.far,
    ) +
    polygon(
      [
        [x + width, y],
        [x + width + 22, y - 92],
        [x + width + depth, y - 26],
      ],
      colours.middle,
    ) +
    rect(x + 34, y - 134, width - 12, 46, colours.ground[1], 'rx="3"') +
    line(`M${x + 34} ${y - 106} H${x + width + 22}`, '#000000', 1.6, 'opacity="0.18"') +
    framed(x, y, width, height, art) +
    lettering(x + width / 2, y + 52, { text: name, size: 66, fill: colours.lettering, style, gap: 0.16 }) +
    gloss(x, y, width, height)
  )
}

/** A soft pack of tissues with one pulled out. */
export const tissuePack: Pack = (art, colours, { name, style }) => {
  const outline = 'M96 420 Q96 396 120 394 H520 Q544 396 544 420 V660 Q544 690 514 690 H126 Q96 690 96 660Z'
  return (
    shadow(320, 690, 262, 30) +
    path(
      'M258 400 C236 330 262 296 250 250 C296 268 306 236 344 252 C340 300 392 322 382 400Z',
      '#ffffff',
      'stroke="#d9dedf" stroke-width="3"',
    ) +
    line('M286 396 C276 346 300 318 292 276 M332 396 C344 350 330 318 342 282', '#dfe4e5', 3) +
    clipped('tissue', outline, framed(96, 394, 448, 296, art)) +
    path('M232 398 Q320 428 408 398 L408 404 Q320 442 232 404Z', colours.near, 'opacity="0.5"') +
    rect(218, 520, 204, 92, colours.ground[1], 'rx="46" opacity="0.95"') +
    lettering(320, 566, { text: name, size: 58, fill: colours.near, style, gap: 0.2 }) +
    line('M112 410 q-10 120 0 266 M528 410 q10 120 0 266', '#ffffff', 4, 'opacity="0.5"')
  )
}
