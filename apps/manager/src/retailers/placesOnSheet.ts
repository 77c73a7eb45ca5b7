type Place = { longitude: number; latitude: number }

export type Sheet = { width: number; height: number; margin: number }
export type Spot<Point> = { x: number; y: number; point: Point }

/** How places are laid on a sheet; from degrees to pixels and back. */
export type SheetFrame = { narrowing: number; scale: number; east: number; north: number; sheet: Sheet }

/** All of them on the sheet, north up, true to shape: a degree of longitude is shorter than one of latitude away from the equator. */
export function sheetOf(points: readonly Place[], sheet: Sheet): SheetFrame {
  const latitudes = points.map(({ latitude }) => latitude)
  const middle = points.length === 0 ? 0 : (Math.min(...latitudes) + Math.max(...latitudes)) / 2
  const narrowing = Math.cos((middle * Math.PI) / 180)
  const east = extent(points.map(({ longitude }) => longitude * narrowing))
  const north = extent(latitudes)
  const scale = Math.min(
    (sheet.width - 2 * sheet.margin) / (east.length || 1),
    (sheet.height - 2 * sheet.margin) / (north.length || 1),
  )
  return { narrowing, scale, east: east.middle, north: north.middle, sheet }
}

/** Where places come to lie on a sheet; by default in a frame that holds all of them. */
export function placesOnSheet<Point extends Place>(
  points: readonly Point[],
  sheet: Sheet,
  frame: SheetFrame = sheetOf(points, sheet),
): Spot<Point>[] {
  return points.map((point) => ({
    x: sheet.width / 2 + (point.longitude * frame.narrowing - frame.east) * frame.scale,
    y: sheet.height / 2 - (point.latitude - frame.north) * frame.scale,
    point,
  }))
}

/** The place that a spot of the sheet stands for. */
export function placeAt({ sheet, scale, narrowing, east, north }: SheetFrame, x: number, y: number): Place {
  return {
    longitude: (east + (x - sheet.width / 2) / scale) / narrowing,
    latitude: north + (sheet.height / 2 - y) / scale,
  }
}

function extent(values: readonly number[]) {
  if (values.length === 0) return { length: 0, middle: 0 }
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
