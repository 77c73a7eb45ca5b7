import { dayFromNow } from '@kewo/testkit'
import { v7 } from 'uuid'
import { globalId } from './useSchema.ts'

/** What tests of visits, records and promises say again and again. */

export const start = `mutation ($retailerId: ID!, $place: PlaceInput, $key: UUID!) {
  startVisit(retailerId: $retailerId, place: $place, idempotencyKey: $key) {
    ... on Visit { id status startDistanceMetres startAccuracyMetres startWarning edition }
    ... on Refusal { code message }
  }
}`

export const complete = `mutation ($id: ID!, $trace: TraceInput!, $promises: [PromiseInput!]!, $place: PlaceInput, $key: UUID!) {
  completeVisit(id: $id, trace: $trace, promises: $promises, place: $place, idempotencyKey: $key) {
    ... on Visit { id status trace { id version qualityScore answerState } promises { id status } }
    ... on InvalidInput { field }
    ... on Refusal { code message }
  }
}`

export const startAt = (retailer: { id: string }, over: object = {}) => ({
  retailerId: globalId('Retailer', retailer),
  place: null,
  key: v7(),
  ...over,
})

export const record = (over: object = {}) => ({
  commentary: '冷柜右侧“清泉 细支”断货 3 天，价签仍是 9 月旧价。',
  suggestions: [
    {
      what: '把“云岭春雪”移到收银台左手第一格',
      forWhom: '店主',
      byWhen: '2026-11-25',
      gain: '每条多赚 12 元',
    },
  ],
  heard: '送货能早半小时就好，我要接孩子。',
  summary: '断货与旧价签今天解决，送货时间明天答复。',
  findings: [
    { kind: 'PRICE_TAG', words: '价签仍是旧价', fix: '换上新的', fixedNow: true },
    { kind: 'OUT_OF_STOCK', words: '清泉断货', fix: null, fixedNow: false },
  ],
  followUps: [],
  brandIds: [],
  photoIds: [],
  signatureName: '李敏',
  ...over,
})

export const written = (visit: { id: string }, over: object = {}, promises: object[] = []) => ({
  id: visit.id,
  trace: record(over),
  promises,
  key: v7(),
})

export const promised = (staff: { id: string }, over: object = {}) => ({
  text: '问清送货能否提前',
  staffId: globalId('Staff', staff),
  dueOn: dayFromNow(1).toISOString().slice(0, 10),
  ...over,
})
