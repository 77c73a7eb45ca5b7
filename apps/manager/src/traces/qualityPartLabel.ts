import type { QualityPart } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

const labels: Record<QualityPart, () => string> = {
  FACTS: m.traces_partFacts,
  NEW: m.traces_partNew,
  OWNED: m.traces_partOwned,
  FOLLOWED_UP: m.traces_partFollowedUp,
  HEARD: m.traces_partHeard,
}

export const qualityPartLabel = (part: QualityPart): string => labels[part]()
