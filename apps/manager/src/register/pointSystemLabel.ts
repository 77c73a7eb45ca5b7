import type { PointSystem } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

export const pointSystemLabel = (system: PointSystem): string =>
  ({ WGS84: m.register_pointsWGS84, GCJ02: m.register_pointsGCJ02, BD09: m.register_pointsBD09 })[system]()
