type Box = { top: number; left: number; width: number; height: number }

export type PanelPlace = {
  /** From the upper edge of the window, or from its lower one where the list stands above its field. */
  side: 'top' | 'bottom'
  offset: number
  left: number
  width: number
  maxHeight: number
}

const gap = 4
const edge = 8
/** Four choices and a bit: with less room below, the side with more is taken. */
const enough = 220
const tallest = 420
/** In a narrow column of filters the names would break at every sign. */
const leastWidth = 280

/**
 * Where the list of a field stands: below it or above, within what can be seen. `seen` is that part of the window which
 * neither a keyboard nor the zoom takes away.
 */
export function panelPlace(field: Box, seen: Box, windowHeight: number): PanelPlace {
  const bottom = field.top + field.height
  const below = seen.top + seen.height - bottom - gap - edge
  const above = field.top - seen.top - gap - edge
  const isBelow = below >= enough || below >= above
  const widest = seen.width - 2 * edge
  const width = Math.min(Math.max(field.width, leastWidth), widest)
  const furthest = seen.left + seen.width - edge - width
  return {
    side: isBelow ? 'top' : 'bottom',
    offset: isBelow ? bottom + gap : windowHeight - field.top + gap,
    left: Math.max(seen.left + edge, Math.min(field.left, furthest)),
    width,
    maxHeight: Math.max(0, Math.min(tallest, isBelow ? below : above)),
  }
}
