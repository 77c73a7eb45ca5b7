import type {
  CadenceState,
  DayPart,
  FindingKind,
  PromiseStatus,
  traceAnswerAt,
  VisitStatus,
} from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

type TraceAnswerState = ReturnType<typeof traceAnswerAt>

const visitStatusLabels: Labels<VisitStatus> = {
  PLANNED: m.visit_status_PLANNED,
  IN_PROGRESS: m.visit_status_IN_PROGRESS,
  COMPLETED: m.visit_status_COMPLETED,
  CANCELLED: m.visit_status_CANCELLED,
  MISSED: m.visit_status_MISSED,
}

export const visitStatusLabel = (value: VisitStatus) => visitStatusLabels[value]()

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

const promiseStatusLabels: Labels<PromiseStatus> = {
  OPEN: m.visit_promise_OPEN,
  KEPT: m.visit_promise_KEPT,
  BROKEN: m.visit_promise_BROKEN,
  WITHDRAWN: m.visit_promise_WITHDRAWN,
}

export const promiseStatusLabel = (value: PromiseStatus) => promiseStatusLabels[value]()

const traceAnswerLabels: Labels<TraceAnswerState> = {
  AWAITED: m.visit_answer_AWAITED,
  SILENT: m.visit_answer_SILENT,
  COUNTERSIGNED: m.visit_answer_COUNTERSIGNED,
  DISPUTED: m.visit_answer_DISPUTED,
}

export const traceAnswerLabel = (value: TraceAnswerState) => traceAnswerLabels[value]()

const cadenceStateLabels: Labels<CadenceState> = {
  ON_TRACK: m.visit_cadence_ON_TRACK,
  DUE: m.visit_cadence_DUE,
  OVERDUE: m.visit_cadence_OVERDUE,
}

export const cadenceStateLabel = (value: CadenceState) => cadenceStateLabels[value]()

const dayPartLabels: Labels<DayPart> = {
  MORNING: m.visit_dayPart_MORNING,
  AFTERNOON: m.visit_dayPart_AFTERNOON,
}

export const dayPartLabel = (value: DayPart) => dayPartLabels[value]()

/** 周二上午 · Tue morning; the day alone where nobody said which half. */
export const dayAndPart = (day: string, part: DayPart | null) =>
  part === null ? day : m.visit_dayAndPart({ day, part: dayPartLabel(part) })
