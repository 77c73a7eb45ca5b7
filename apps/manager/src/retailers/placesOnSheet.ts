type Place = { longitude: number; latitude: number }

export type Sheet = { width: number; height: number; margin: number }
export type Spot<Point> = { x: number; y: number; point: Point }

/**
 * Where places come to lie on a sheet: all of them on it, north up, true to shape (a degree of longitude is shorter
 * than one of latitude away from the equator).
 */
export function placesOnSheet<Point extends Place>(points: readonly Point[], sheet: Sheet): Spot<Point>[] {
  if (points.length === 0) return []
  const latitudes = points.map(({ latitude }) => latitude)
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2
  const narrowing = Math.cos((middle * Math.PI) / 180)
  const flat = points.map((point) => ({ east: point.longitude * narrowing, north: point.latitude, point }))
  const east = extent(flat.map((one) => one.east))
  const north = extent(flat.map((one) => one.north))
  const scale = Math.min(
    (sheet.width - 2 * sheet.margin) / (east.length || 1),
    (sheet.height - 2 * sheet.margin) / (north.length || 1),
  )
  return flat.map((one) => ({
    x: sheet.width / 2 + (one.east - east.middle) * scale,
    y: sheet.height / 2 - (one.north - north.middle) * scale,
    point: one.point,
  }))
}

function extent(values: readonly number[]) {
  const least = Math.min(...values)
  const most = Math.max(...values)
  return { length: most - least, middle: (least + most) / 2 }
}

/** How near a press must be, in pixels of the sheet. */
const reach = 16

/** The spot nearest to a press, or null when none is near. */
export function spotAt<Point>(spots: readonly Spot<Point>[], x: number, y: number): Spot<Point> | null {
  let nearest: Spot<Point> | null = null
  let least = reach
  for (const spot of spots) {
    const distance = Math.hypot(spot.x - x, spot.y - y)
    if (distance < least) {
      least = distance
      nearest = spot
    }
  }
  return nearest
}
