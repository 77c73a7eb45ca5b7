import type { RatingGrouping } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

const labels: Record<RatingGrouping, () => string> = {
  MONTH: m.ratings_by_MONTH,
  TERRITORY: m.ratings_by_TERRITORY,
  MARKET_TYPE: m.ratings_by_MARKET_TYPE,
  FORMAT: m.ratings_by_FORMAT,
}

export const groupingLabel = (grouping: RatingGrouping) => labels[grouping]()
