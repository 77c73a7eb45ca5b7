import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TraceContent } from './trace.ts'
import { type QualityContext, type QualityPart, qualityParts, traceQuality } from './traceQuality.ts'
import {
  anyTrace,
  anyWords,
  good,
  noteOf,
  nothingBefore,
  pointsOf,
  reasonOf,
  scoreOf,
  theatre,
} from './traceQuality.testbed.ts'

describe('traceQuality', () => {
  test('the parts bring 100 points together', () => {
    expect(Object.values(qualityParts).reduce((sum, points) => sum + points, 0)).toBe(100)
  })

  test('a good record brings all of them', () => {
    expect(scoreOf(good)).toBe(100)
  })

  test('a record for show brings nothing, not even for being the first', () => {
    expect(pointsOf(theatre)).toEqual({ FACTS: 0, NEW: 0, OWNED: 0, FOLLOWED_UP: 0, HEARD: 0 })
  })

  test('an empty record brings nothing of its own', () => {
    const empty = { commentary: '', suggestions: [], summary: ' ', heard: '', findings: [] }
    expect(pointsOf(empty)).toEqual({ FACTS: 0, NEW: 0, OWNED: 0, FOLLOWED_UP: 0, HEARD: 0 })
    expect(reasonOf('NEW', empty)['zh-CN']).toBe('还没有写内容。')
  })

  test.each<[string, Partial<TraceContent>, Partial<QualityContext>, Partial<Record<QualityPart, number>>]>([
    [
      'a finding tells facts',
      { commentary: '好', suggestions: [], summary: '', heard: '', findings: good.findings },
      {},
      { FACTS: 49 },
    ],
    [
      'a gain that is a slogan',
      { suggestions: [{ ...good.suggestions[0]!, gain: '提升形象' }] },
      {},
      { OWNED: 0 },
    ],
    [
      'a suggestion for nobody in particular',
      { suggestions: [{ ...good.suggestions[0]!, forWhom: '无' }] },
      {},
      { OWNED: 0 },
    ],
    [
      'a suggestion that is a slogan',
      { suggestions: [{ ...good.suggestions[0]!, what: '进一步加强管理' }] },
      {},
      { OWNED: 0 },
    ],
    ['thanks', { heard: '客户表示感谢' }, {}, { HEARD: 0 }],
    [
      'a suggestion without a gain',
      { suggestions: [{ ...good.suggestions[0]!, gain: ' ' }] },
      {},
      { OWNED: 0 },
    ],
    [
      'a suggestion for nobody',
      { suggestions: [{ ...good.suggestions[0]!, forWhom: null }] },
      {},
      { OWNED: 0 },
    ],
    [
      'a suggestion without a day',
      { suggestions: [{ ...good.suggestions[0]!, byWhen: null }] },
      {},
      { OWNED: 0 },
    ],
    [
      'one of two suggestions owned',
      { suggestions: [good.suggestions[0]!, theatre.suggestions[0]!] },
      {},
      { OWNED: 7 },
    ],
    ['a suggestion of dots', { suggestions: [{ ...good.suggestions[0]!, what: '……' }] }, {}, { OWNED: 0 }],
    ['no suggestion', { suggestions: [] }, {}, { OWNED: 0 }],
    ['the shop said nothing', { heard: '没有意见。' }, {}, { HEARD: 0 }],
    ['the shop said one word', { heard: '不错' }, {}, { HEARD: 0 }],
    [
      'half of what was left open is answered',
      {},
      {
        leftOpen: [
          { text: '价签', answered: true },
          { text: '灯箱', answered: false },
        ],
      },
      { FOLLOWED_UP: 7 },
    ],
    ['nothing of it is answered', {}, { leftOpen: [{ text: '灯箱', answered: false }] }, { FOLLOWED_UP: 0 }],
    ['a peer wrote it before', {}, { peerNotes: [noteOf(good)] }, { NEW: 0 }],
  ])('%s', (_case, change, context, expected) => {
    expect(pointsOf({ ...good, ...change }, context)).toMatchObject(expected)
  })

  test('with nothing left open the points of the follow-up go to the facts', () => {
    const outOf = (leftOpen: QualityContext['leftOpen']) =>
      traceQuality(good, { ...nothingBefore, leftOpen }).parts.map((part) => part.outOf)
    expect(outOf([])).toEqual([55, 20, 15, 0, 10])
    expect(outOf([{ text: '灯箱', answered: true }])).toEqual([40, 20, 15, 15, 10])
  })

  test('pressing a shop is named to the author and is no fact', () => {
    const trace = { ...theatre, commentary: '拿五条软云，不然下周降档。' }
    const quality = traceQuality(trace, nothingBefore)
    expect(quality).toMatchObject({ score: 0, pressed: true })
    expect(quality.parts[0]!.reason['zh-CN']).toContain('施压')
    expect(
      traceQuality({ ...good, heard: '店主抱怨别人搭配着卖，不订就不给紧俏货。' }, nothingBefore).pressed,
    ).toBe(false)
  })

  test('property: a score is whole, 0 to 100, the sum of its parts, and every part has words in both languages', () => {
    fc.assert(
      fc.property(anyTrace, fc.array(anyWords, { maxLength: 3 }), (trace, ownNotes) => {
        const { score, parts } = traceQuality(trace, { ...nothingBefore, ownNotes })
        expect(Number.isInteger(score)).toBe(true)
        expect(score).toBe(parts.reduce((sum, { points }) => sum + points, 0))
        expect(parts.map(({ part }) => part)).toEqual(Object.keys(qualityParts))
        for (const { points, outOf, reason } of parts) {
          expect(points).toBeGreaterThanOrEqual(0)
          expect(points).toBeLessThanOrEqual(outOf)
          expect(reason['zh-CN']).not.toBe('')
          expect(reason.en).not.toBe('')
        }
      }),
      { numRuns: 100 },
    )
  })
})
