import type { PromiseStatus } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const promiseStatusLabels: Labels<PromiseStatus> = {
  OPEN: m.visit_promise_OPEN,
  KEPT: m.visit_promise_KEPT,
  BROKEN: m.visit_promise_BROKEN,
  WITHDRAWN: m.visit_promise_WITHDRAWN,
}

export const promiseStatusLabel = (value: PromiseStatus) => promiseStatusLabels[value]()
