import type { Label, Pack } from './boxes.ts'
import type { Colours } from './colours.ts'
import { lettering } from './lettering.ts'
import { clipped, ellipse, framed, gradient, line, path, rect, shadow, type Svg } from './svg.ts'

/** Light from the left on something round. */
const roundLight = (outline: string, id: string): Svg => {
  const light = gradient(
    ['#000000/0.28', '#ffffff/0.42', '#ffffff/0', '#000000/0.12', '#000000/0.34'],
    'across',
  )
  return light.definition + clipped(id, outline, path(outline, light.url))
}

/** A paper label: the name above, the picture below. */
const labelled = (
  x: number,
  y: number,
  width: number,
  height: number,
  art: Svg,
  colours: Colours,
  { name, style }: Label,
  size: number,
): Svg =>
  rect(x, y, width, height, colours.ground[1]) +
  framed(x, y + height * 0.3, width, height * 0.7, art, 'xMidYMax') +
  rect(
    x + 8,
    y + 8,
    width - 16,
    height - 16,
    'none',
    `stroke="${colours.lettering}" stroke-width="2" opacity="0.7"`,
  ) +
  lettering(x + width / 2, y + height * 0.165, {
    text: name,
    size,
    fill: colours.lettering,
    style,
    gap: name.length > 2 ? 0.06 : 0.26,
  })

/** A bottle of spirit with a stopper. */
export const spiritBottle: Pack = (art, colours, label) => {
  const outline =
    'M286 236 V186 H354 V236 C356 276 434 288 440 352 V650 Q440 690 400 690 H240 Q200 690 200 650 V352 C206 288 284 276 286 236Z'
  const glass = gradient([colours.ground[0], colours.near])
  return (
    shadow(320, 690, 196, 28) +
    glass.definition +
    rect(288, 92, 64, 100, colours.accent, 'rx="8"') +
    rect(280, 84, 80, 24, colours.accent, 'rx="8"') +
    path(outline, glass.url) +
    rect(282, 222, 76, 16, colours.accent, 'opacity="0.9"') +
    labelled(214, 386, 212, 254, art, colours, label, 54) +
    roundLight(outline, 'spirit') +
    line('M222 372 V640', '#ffffff', 7, 'opacity="0.4"')
  )
}

/** A small flat bottle to take along. */
export const flask: Pack = (art, colours, label) => {
  const outline =
    'M292 300 V268 H348 V300 C352 322 416 330 418 380 V656 Q418 690 384 690 H256 Q222 690 222 656 V380 C224 330 288 322 292 300Z'
  const glass = gradient([colours.ground[0], colours.middle])
  return (
    shadow(320, 690, 164, 24) +
    glass.definition +
    rect(284, 206, 72, 70, colours.near, 'rx="7"') +
    line('M298 212 V268 M312 212 V268 M328 212 V268 M342 212 V268', '#ffffff', 2, 'opacity="0.35"') +
    path(outline, glass.url) +
    labelled(232, 400, 176, 236, art, colours, label, 46) +
    roundLight(outline, 'flask')
  )
}

/** A large jar-like bottle with a handle. */
export const jug: Pack = (art, colours, label) => {
  const outline =
    'M270 250 V208 H358 V250 C362 286 458 300 462 372 V644 Q462 690 416 690 H216 Q170 690 170 644 V372 C174 300 266 286 270 250Z'
  const glass = gradient([colours.ground[1], colours.far])
  return (
    shadow(318, 690, 222, 30) +
    glass.definition +
    line('M356 222 C470 214 486 300 448 348', colours.near, 20) +
    rect(262, 146, 104, 66, colours.near, 'rx="10"') +
    path(outline, glass.url) +
    labelled(190, 392, 252, 244, art, colours, label, 58) +
    roundLight(outline, 'jug')
  )
}

/** A can: tall and slim or stout. */
const canOf =
  (width: number, height: number): Pack =>
  (art, colours, { name, style }) => {
    const [x, bottom] = [320 - width / 2, 690]
    const y = bottom - height
    const outline = `M${x + 18} ${y} H${x + width - 18} L${x + width} ${y + 34} V${bottom - 30} L${x + width - 16} ${bottom} H${x + 16} L${x} ${bottom - 30} V${y + 34}Z`
    const metal = gradient(['#8d979c', '#f2f5f6', '#a6afb3', '#dfe4e6'], 'across')
    return (
      shadow(320, bottom, width * 0.72, 24) +
      metal.definition +
      path(outline, metal.url) +
      clipped(
        `can${width}`,
        `M${x} ${y + 40} H${x + width} V${bottom - 34} H${x}Z`,
        framed(x, y + 20, width, height - 40, art),
      ) +
      lettering(320, y + height * 0.22, {
        text: name,
        size: width * 0.27,
        fill: colours.lettering,
        style,
        gap: 0.16,
      }) +
      ellipse(320, y, width / 2 - 18, 15, '#e9edef') +
      ellipse(320, y + 2, width / 2 - 32, 10, '#b9c2c6') +
      path(`M${320 - 20} ${y + 1} q20 -9 40 0 q-20 10 -40 0`, '#8d979c') +
      roundLight(outline, `canlight${width}`)
    )
  }

export const beerCan = canOf(252, 470)
export const slimCan = canOf(204, 500)

/** A beer bottle with a crown cap. */
export const beerBottle: Pack = (art, colours, label) => {
  const outline =
    'M290 228 V140 H350 V228 C352 296 410 320 414 396 V654 Q414 690 380 690 H260 Q226 690 226 654 V396 C230 320 288 296 290 228Z'
  const glass = gradient([colours.near, colours.middle, colours.near])
  return (
    shadow(320, 690, 158, 24) +
    glass.definition +
    path(outline, glass.url) +
    path('M282 116 H358 L364 146 H276Z', colours.accent) +
    line(
      'M284 146 v-26 M296 146 v-28 M308 146 v-29 M320 146 v-30 M332 146 v-29 M344 146 v-28 M356 146 v-26',
      '#000000',
      2,
      'opacity="0.22"',
    ) +
    path(
      'M292 236 H348 C352 286 382 302 396 330 H244 C258 302 288 286 292 236Z',
      colours.accent,
      'opacity="0.85"',
    ) +
    labelled(232, 420, 176, 216, art, colours, label, 46) +
    roundLight(outline, 'beer')
  )
}

/** A bottle of tea with a wrapped label. */
export const teaBottle: Pack = (art, colours, { name, style }) => {
  const outline =
    'M292 212 V176 H348 V212 C352 252 412 264 412 330 C412 356 404 362 404 378 C404 396 414 402 414 424 V648 Q414 690 376 690 H264 Q226 690 226 648 V424 C226 402 236 396 236 378 C236 362 228 356 228 330 C228 264 288 252 292 212Z'
  const tea = gradient([colours.ground[0], colours.far])
  return (
    shadow(320, 690, 156, 24) +
    tea.definition +
    path(outline, tea.url, 'opacity="0.95"') +
    rect(284, 116, 72, 64, colours.near, 'rx="9"') +
    line(
      'M296 122 V174 M308 122 V174 M320 122 V174 M332 122 V174 M344 122 V174',
      '#ffffff',
      2,
      'opacity="0.35"',
    ) +
    clipped(
      'tealabel',
      'M226 384 Q320 404 414 384 V612 Q320 634 226 612Z',
      framed(226, 380, 188, 256, art, 'xMidYMax'),
    ) +
    rect(262, 404, 116, 66, colours.ground[1], 'rx="8" opacity="0.94"') +
    lettering(320, 437, { text: name, size: 46, fill: colours.near, style, gap: 0.1 }) +
    roundLight(outline, 'tea')
  )
}

/** A pump-less bottle of dish soap. */
export const soapBottle: Pack = (art, colours, { name, style }) => {
  const outline =
    'M286 238 V204 H354 V238 C362 268 430 290 430 372 C430 420 412 440 412 486 C412 540 432 566 432 612 V652 Q432 690 394 690 H246 Q208 690 208 652 V612 C208 566 228 540 228 486 C228 440 210 420 210 372 C210 290 278 268 286 238Z'
  return (
    shadow(320, 690, 172, 26) +
    rect(292, 120, 56, 88, colours.near, 'rx="8"') +
    path('M300 120 L308 84 H332 L340 120Z', colours.accent) +
    clipped('soap', outline, framed(206, 230, 228, 462, art)) +
    rect(256, 486, 128, 88, colours.ground[1], 'rx="44" opacity="0.95"') +
    lettering(320, 530, { text: name, size: 46, fill: colours.near, style, gap: 0.12 }) +
    roundLight(outline, 'soaplight')
  )
}
