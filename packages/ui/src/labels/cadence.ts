import type { CadenceState } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const cadenceStateLabels: Labels<CadenceState> = {
  ON_TRACK: m.visit_cadence_ON_TRACK,
  DUE: m.visit_cadence_DUE,
  OVERDUE: m.visit_cadence_OVERDUE,
}

export const cadenceStateLabel = (value: CadenceState) => cadenceStateLabels[value]()
