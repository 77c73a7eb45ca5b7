import type { FindingKind, traceAnswerAt } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const findingKindLabels: Labels<FindingKind> = {
  DISPLAY: m.visit_finding_DISPLAY,
  PRICE_TAG: m.visit_finding_PRICE_TAG,
  OUT_OF_STOCK: m.visit_finding_OUT_OF_STOCK,
  EXPIRED_GOODS: m.visit_finding_EXPIRED_GOODS,
  MATERIAL: m.visit_finding_MATERIAL,
  EQUIPMENT: m.visit_finding_EQUIPMENT,
  LICENCE: m.visit_finding_LICENCE,
  SERVICE: m.visit_finding_SERVICE,
  OTHER: m.visit_finding_OTHER,
}

export const findingKindLabel = (value: FindingKind) => findingKindLabels[value]()

type TraceAnswerState = ReturnType<typeof traceAnswerAt>

const traceAnswerLabels: Labels<TraceAnswerState> = {
  AWAITED: m.visit_answer_AWAITED,
  SILENT: m.visit_answer_SILENT,
  COUNTERSIGNED: m.visit_answer_COUNTERSIGNED,
  DISPUTED: m.visit_answer_DISPUTED,
}

export const traceAnswerLabel = (value: TraceAnswerState) => traceAnswerLabels[value]()
