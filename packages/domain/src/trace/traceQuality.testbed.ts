import * as fc from 'fast-check'
import { type TraceContent, type TraceSuggestion, traceTexts } from './trace.ts'
import { type QualityContext, type QualityPart, traceQuality } from './traceQuality.ts'

export const nothingBefore: QualityContext = {
  productNames: ['云岭（软）', '软云', '青松（硬）'],
  ownNotes: [],
  peerNotes: [],
  leftOpen: [],
}

export const good: TraceContent = {
  commentary: '柜台左侧第二层的软云只剩 3 条，靠门的青松没有价签，店主的儿子在看店。',
  suggestions: [
    {
      what: '把软云移到收银台旁，周三订货时加 2 条',
      forWhom: '店主王姐',
      byWhen: new Date('2026-11-25'),
      gain: '每条毛利 12 元，周末不再断货',
    },
  ],
  summary: '断货在周末，订货日太早；下周三前补价签。',
  heard: '王姐说放学时学生家长多，零钱总不够。',
  findings: [{ kind: 'PRICE_TAG', words: '青松缺价签一张', fix: '当场补上', fixedNow: true }],
}

export const theatre: TraceContent = {
  commentary: '店面干净整洁，陈列整齐，商品丰富，客户十分满意。',
  suggestions: [{ what: '继续保持', forWhom: null, byWhen: null, gain: null }],
  summary: '一切正常。',
  heard: '无',
  findings: [],
}

export const noteOf = (trace: TraceContent) => traceTexts(trace).join('\n')

export const pointsOf = (trace: TraceContent, context: Partial<QualityContext> = {}) =>
  Object.fromEntries(
    traceQuality(trace, { ...nothingBefore, ...context }).parts.map(({ part, points }) => [part, points]),
  )

export const scoreOf = (trace: TraceContent, context: Partial<QualityContext> = {}) =>
  traceQuality(trace, { ...nothingBefore, ...context }).score

export const reasonOf = (part: QualityPart, trace: TraceContent, context: Partial<QualityContext> = {}) =>
  traceQuality(trace, { ...nothingBefore, ...context }).parts.find((judged) => judged.part === part)!.reason
export const anyWords = fc.string({
  unit: fc.constantFrom(...Array.from('软云店主3条周五补货，。；无 ab路第二层左侧\n')),
  maxLength: 40,
})
const anySuggestion = fc.record<TraceSuggestion>({
  what: anyWords,
  forWhom: fc.option(anyWords),
  byWhen: fc.constantFrom(null, new Date('2026-11-25')),
  gain: fc.option(anyWords),
})
export const anyTrace = fc.record<TraceContent>({
  commentary: anyWords,
  suggestions: fc.array(anySuggestion, { maxLength: 3 }),
  summary: anyWords,
  heard: anyWords,
  findings: fc.array(
    fc.record({
      kind: fc.constant('OTHER' as const),
      words: anyWords,
      fix: fc.option(anyWords),
      fixedNow: fc.boolean(),
    }),
    { maxLength: 2 },
  ),
})
