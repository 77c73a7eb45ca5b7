/** Pieces of SVG as text. Numbers are rounded, so that every machine writes the same bytes. */
export type Svg = string

export const round = (number: number): number => Math.round(number * 10) / 10

/** Longest edge of a finished picture: as large as a screen shows one. */
const longestEdge = 800

/** A whole drawing, drawn for that many units. */
export function drawing(width: number, height: number, body: Svg): Svg {
  const scale = Math.min(1, longestEdge / Math.max(width, height))
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" viewBox="0 0 ${width} ${height}">${body}</svg>`
}

export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): Svg {
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${fill}" ${more}/>`
}

export function circle(x: number, y: number, radius: number, fill: string, more = ''): Svg {
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${fill}" ${more}/>`
}

export function ellipse(x: number, y: number, rx: number, ry: number, fill: string, more = ''): Svg {
  return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${fill}" ${more}/>`
}

export function path(d: string, fill: string, more = ''): Svg {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

export function line(d: string, stroke: string, width: number, more = ''): Svg {
  return `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
}

export function polygon(points: readonly (readonly [number, number])[], fill: string, more = ''): Svg {
  return `<polygon points="${points.map(([x, y]) => `${round(x)},${round(y)}`).join(' ')}" fill="${fill}" ${more}/>`
}

export function group(transform: string, body: Svg, more = ''): Svg {
  return `<g transform="${transform}" ${more}>${body}</g>`
}

/** A fill that runs from colour to colour, downwards unless told otherwise. Give the definition once, use `url`. */
export function gradient(
  stops: readonly string[],
  direction: 'down' | 'across' | 'round' = 'down',
): { url: string; definition: Svg } {
  const id = `g${direction}${stops.join('').replaceAll(/[^a-z0-9]/gi, '')}`
  const marks = stops.map((stop, index) => {
    const [colour, opacity = '1'] = stop.split('/')
    return `<stop offset="${round(index / (stops.length - 1))}" stop-color="${colour}" stop-opacity="${opacity}"/>`
  })
  const definition =
    direction === 'round'
      ? `<radialGradient id="${id}">${marks.join('')}</radialGradient>`
      : `<linearGradient id="${id}" x1="0" y1="0" x2="${direction === 'across' ? 1 : 0}" y2="${direction === 'across' ? 0 : 1}">${marks.join('')}</linearGradient>`
  return { url: `url(#${id})`, definition: `<defs>${definition}</defs>` }
}

/** A box filled by `body`, which is drawn for 400 by 500 and cut to the box's shape. */
export function framed(
  x: number,
  y: number,
  width: number,
  height: number,
  body: Svg,
  align = 'xMidYMid',
): Svg {
  return `<svg x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" viewBox="0 0 400 500" preserveAspectRatio="${align} slice" overflow="hidden">${body}</svg>`
}

/** `body` cut to an outline. */
export function clipped(id: string, outline: string, body: Svg): Svg {
  return `<defs><clipPath id="${id}"><path d="${outline}"/></clipPath></defs><g clip-path="url(#${id})">${body}</g>`
}

/** The shadow that a thing throws on the ground. */
export function shadow(x: number, y: number, rx: number, ry: number): Svg {
  const dark = gradient(['#1c1712/0.34', '#1c1712/0.12', '#1c1712/0'], 'round')
  return dark.definition + ellipse(x, y, rx, ry, dark.url)
}
