import type { PointSystem } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

export const pointSystemLabel = (system: PointSystem): string =>
  ({ WGS84: m.imports_pointsWGS84, GCJ02: m.imports_pointsGCJ02, BD09: m.imports_pointsBD09 })[system]()
