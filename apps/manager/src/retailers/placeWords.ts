import type { PlaceStatus } from '@kewo/domain'
import { m } from '../paraglide/messages.js'

const words: Record<PlaceStatus, () => string> = {
  KNOWN: m.retailers_placeKnown,
  DOUBTFUL: m.retailers_placeDoubtful,
  UNKNOWN: m.retailers_placeUnknown,
}

/** Whether it is known where a shop lies. */
export const placeWords = (status: PlaceStatus): string => words[status]()
