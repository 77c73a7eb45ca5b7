import type { QualityPart } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

const labels: Record<QualityPart, () => string> = {
  FACTS: m.records_partFacts,
  NEW: m.records_partNew,
  OWNED: m.records_partOwned,
  FOLLOWED_UP: m.records_partFollowedUp,
  HEARD: m.records_partHeard,
}

export const qualityPartLabel = (part: QualityPart): string => labels[part]()
