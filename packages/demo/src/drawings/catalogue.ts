import type { Colours } from './colours.ts'
import type { BrandDesign, Design } from './design.ts'
import { designs } from './designs.ts'
import { lettering } from './lettering.ts'
import { drawing, framed, gradient, group, rect, type Svg } from './svg.ts'

function designOf(key: string): BrandDesign {
  const design = designs[key]
  if (!design) throw new RangeError(`No design for ${key}`)
  return design
}

const productOf = (design: BrandDesign, index: number): Design => design.products[index] ?? design.products[0]

/** One product, standing on a pale ground of its own colour. */
export function packPicture(key: string, index: number): Svg {
  const design = designOf(key)
  const { pack, art, colours: own, sub } = productOf(design, index)
  const stood = pack(art(own), own, { ...design.label, ...(sub && { sub }) })
  return drawing(640, 800, backdrop(own, 640, 800, 660) + group('translate(-51 -84) scale(1.16)', stood))
}

/** One product alone, to stand in a scene; `size` 1 is 640 by 800. */
export function packOn(key: string, index: number, x: number, y: number, size: number): Svg {
  const design = designOf(key)
  const { pack, art, colours: own, sub } = productOf(design, index)
  return group(
    `translate(${x} ${y}) scale(${size})`,
    pack(art(own), own, { ...design.label, ...(sub && { sub }) }),
  )
}

/** The wall and the table behind a thing. */
function backdrop({ ground: [, light] }: Colours, width: number, height: number, table: number): Svg {
  const wall = gradient(['#f7f3ea', '#efe8da'])
  const top = gradient(['#e6dccb', '#f3ece0'])
  return (
    wall.definition +
    top.definition +
    rect(0, 0, width, height, wall.url) +
    rect(0, 0, width, height, light, 'opacity="0.16"') +
    rect(0, table, width, height - table, top.url) +
    rect(0, table, width, height - table, light, 'opacity="0.12"')
  )
}

/** What stands for a brand: its picture with its name. */
export function brandPicture(key: string): Svg {
  const design = designOf(key)
  const [{ art, colours: own }] = design.products
  const { name, style } = design.label
  return drawing(
    640,
    640,
    framed(0, 0, 640, 640, art(own)) +
      lettering(320, 92, {
        text: name,
        size: name.length > 2 ? 96 : 108,
        fill: own.lettering,
        style,
        gap: 0.24,
      }),
  )
}

/** A wide picture of a campaign: the brand's landscape with its products before it. `title` only turns the view. */
export function campaignPicture(key: string, title: string): Svg {
  const design = designOf(key)
  const shown = design.products.slice(0, title.length % 2 ? 2 : 3)
  const [{ art, colours: own }] = shown as [Design]
  const calm = gradient([own.ground[0], `${own.ground[0]}/0.86`, `${own.ground[0]}/0`], 'across')
  const stand = (each: Design, index: number) =>
    group(
      `translate(${548 - index * 186 + (shown.length === 3 ? 60 : -10)} ${index ? 150 : 116}) scale(${index ? 0.52 : 0.58})`,
      each.pack(each.art(each.colours), each.colours, {
        ...design.label,
        ...(each.sub && { sub: each.sub }),
      }),
    )
  return drawing(
    960,
    540,
    framed(0, 0, 960, 540, art(own), 'xMidYMid') +
      calm.definition +
      rect(0, 0, 520, 540, calm.url) +
      shown.map(stand).toReversed().join('') +
      lettering(170, 236, {
        text: design.label.name,
        size: design.label.name.length > 2 ? 86 : 108,
        fill: own.lettering,
        style: design.label.style,
        gap: 0.24,
      }),
  )
}
