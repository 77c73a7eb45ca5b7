import type { Point } from '../retailer/point.ts'

/** How a register's points lie: as they are, or shifted as Chinese maps have to. */
export const pointSystems = ['WGS84', 'GCJ02', 'BD09'] as const

export type PointSystem = (typeof pointSystems)[number]

/** Puts a point back to where satellites see it; given by whoever reads, since rules know no library. */
export type PlainPoint = (point: Point, system: PointSystem) => Point
