import type { DayPart, VisitStatus } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const visitStatusLabels: Labels<VisitStatus> = {
  PLANNED: m.visit_status_PLANNED,
  IN_PROGRESS: m.visit_status_IN_PROGRESS,
  COMPLETED: m.visit_status_COMPLETED,
  CANCELLED: m.visit_status_CANCELLED,
  MISSED: m.visit_status_MISSED,
}

export const visitStatusLabel = (value: VisitStatus) => visitStatusLabels[value]()

const dayPartLabels: Labels<DayPart> = {
  MORNING: m.visit_dayPart_MORNING,
  AFTERNOON: m.visit_dayPart_AFTERNOON,
}

export const dayPartLabel = (value: DayPart) => dayPartLabels[value]()

/** 周二上午 · Tue morning; the day alone where nobody said which half. */
export const dayAndPart = (day: string, part: DayPart | null) =>
  part === null ? day : m.visit_dayAndPart({ day, part: dayPartLabel(part) })
