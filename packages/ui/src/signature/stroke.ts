/** The sheet that a signature is drawn on, whatever the screen's size: its path has these units. */
export const signatureSheet = { width: 600, height: 200 } as const

export type Point = readonly [x: number, y: number]

/** Where a finger stands on the sheet, from where it stands on the screen; whole units, never off the sheet. */
export function pointOnSheet(
  at: { clientX: number; clientY: number },
  box: { left: number; top: number; width: number; height: number },
): Point {
  const on = (share: number, length: number) => Math.round(Math.min(Math.max(share, 0), 1) * length)
  return [
    on((at.clientX - box.left) / box.width, signatureSheet.width),
    on((at.clientY - box.top) / box.height, signatureSheet.height),
  ]
}

/** One stroke as an SVG path, smoothed through the middles; a mere touch is a dot. */
export function strokePath(points: readonly Point[]): string {
  const [first, ...rest] = points
  if (!first) return ''
  if (rest.length === 0) return `M${first[0]} ${first[1]}h0.1`
  const curves = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? point
    return `Q${point[0]} ${point[1]} ${(point[0] + next[0]) / 2} ${(point[1] + next[1]) / 2}`
  })
  const last = rest.at(-1) ?? first
  return `M${first[0]} ${first[1]}${curves.join('')}L${last[0]} ${last[1]}`
}

/** Leaves out points that stand on top of each other. */
export function withPoint(points: readonly Point[], point: Point): readonly Point[] {
  const last = points.at(-1)
  return last && Math.hypot(last[0] - point[0], last[1] - point[1]) < 2 ? points : [...points, point]
}
