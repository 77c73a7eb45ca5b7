import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparable, NoteIndex } from './earlierNotes.ts'
import { productNamesOf } from './substance/names.ts'
import { keptReading } from './substance/reading.ts'
import { type TraceContent, traceTexts } from './trace.ts'
import { type QualityContext, traceQuality } from './traceQuality.ts'
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

describe('a record that was written before', () => {
  // A thing of a shop behind nine words that nobody knows: ten, of which the earlier note has the first few, in nineteen shingles.
  test.each<[number, number]>([
    [0, 1],
    [3, 1],
    [4, 0.5],
    [5, 0],
    [6, 0],
    [10, 0],
  ])('with %i of 10 words in an earlier note, NEW brings %d of what it would', (common, share) => {
    const commentary = '甲乙丙丁戊己庚辛壬柜'
    const trace = { commentary, suggestions: [], summary: '', heard: '', findings: [] }
    const of = (ownNotes: string[]) => traceQuality(trace, { ...nothingBefore, ownNotes }).parts[1]!.points
    const others = '子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃'
    const most = of([])
    expect(of([commentary.slice(0, common) + others]) / most).toBeCloseTo(share, 1)
  })

  test('the same note pasted twice scores under 40 and says why', () => {
    const again = { ownNotes: [noteOf(good)] }
    expect(scoreOf(good, again)).toBeLessThan(40)
    expect(reasonOf('NEW', good, again)).toEqual({
      'zh-CN':
        '有 100% 和自己以前的一份记录相同，几乎是照抄。换数字、换词、加一句都算照抄；请写这一次的情况。',
      en: '100% is the same as one of your earlier records: nearly a copy, apart from a few figures or words. Please write about this visit.',
    })
    expect(reasonOf('FACTS', good, again)['zh-CN']).toContain('和以前的记录一样')
    expect(reasonOf('HEARD', good, again)['zh-CN']).toContain('和以前的记录一样')
    expect(traceQuality(good, { ...nothingBefore, ...again }).repeats).toEqual({ whose: 'OWN', at: 0 })
  })

  test('padding with polite nonsense does not bring back the points of the copied sentences', () => {
    const polite =
      '客户非常热情，沟通氛围融洽，大家都觉得很好，以后继续努力，再接再厉，共同进步，携手前行，再创佳绩。'
    const padded = { ...good, commentary: good.commentary + polite.repeat(3), summary: good.summary + polite }
    expect(pointsOf(padded, { ownNotes: [noteOf(good)] })).toMatchObject({ FACTS: 0, OWNED: 0, HEARD: 0 })
  })

  test('fresh sentences added to a copy do not lift it to 40, however concrete', () => {
    const news = '对面新开了一家超市，云岭便宜 2 元，周五来了 12 个老客，店主担心月底压货。'
    expect(
      scoreOf({ ...good, commentary: good.commentary + news }, { ownNotes: [noteOf(good)] }),
    ).toBeLessThan(40)
  })

  test('the earlier note that it repeats is the one with most in common, whoever wrote it', () => {
    const repeats = (context: Partial<QualityContext>) =>
      traceQuality(good, { ...nothingBefore, ...context }).repeats
    expect(repeats({ ownNotes: ['冰柜不制冷', noteOf(theatre)] })).toBeNull()
    expect(repeats({ ownNotes: ['冰柜不制冷'], shopNotes: ['门口修路', noteOf(good)] })).toEqual({
      whose: 'SHOP',
      at: 1,
    })
    expect(repeats({ peerNotes: [noteOf(good)] })).toEqual({ whose: 'PEER', at: 0 })
  })

  test('property: any note pasted twice scores under 40', () => {
    fc.assert(
      fc.property(anyTrace, fc.array(anyWords, { maxLength: 3 }), fc.boolean(), (trace, others, byPeer) => {
        const notes = [...others, noteOf(trace)]
        expect(scoreOf(trace, byPeer ? { peerNotes: notes } : { ownNotes: notes })).toBeLessThan(40)
      }),
      { numRuns: 300 },
    )
  })

  test('property: an earlier note more never raises the score', () => {
    fc.assert(
      fc.property(anyTrace, anyWords, (trace, note) => {
        expect(scoreOf(trace, { ownNotes: [note] })).toBeLessThanOrEqual(scoreOf(trace))
      }),
      { numRuns: 200 },
    )
  })
})

test('earlier notes count the same as texts and as an index', () => {
  for (const note of [noteOf(good), noteOf(theatre), '']) {
    const asText = traceQuality(good, { ...nothingBefore, ownNotes: [note], peerNotes: [note] })
    const index = new NoteIndex(20)
    index.add(comparable(note, productNamesOf(nothingBefore.productNames)))
    expect(traceQuality(good, { ...nothingBefore, ownNotes: index, peerNotes: index })).toEqual(asText)
  }
})

test('property: records judged with one kept reading are judged as each by itself', () => {
  const phrases = [
    ...traceTexts(good),
    ...traceTexts(theatre),
    '你不拿五条就降档',
    '卖价 3.5，',
    'b.',
    '软云',
  ]
  const text = fc.array(fc.constantFrom(...phrases, '。', '，', '.', ' ', '\n', '3'), { maxLength: 6 })
  const record = fc.tuple(text, text, text, text).map((texts): TraceContent => {
    const [commentary, summary, heard, what] = texts.map((parts) => parts.join('')) as [
      string,
      string,
      string,
      string,
    ]
    return {
      ...good,
      commentary,
      summary,
      heard,
      suggestions: [{ ...good.suggestions[0]!, what, gain: heard }],
    }
  })
  const names = productNamesOf(nothingBefore.productNames)
  fc.assert(
    fc.property(fc.array(record, { minLength: 2, maxLength: 6 }), (records) => {
      const reading = keptReading()
      const context = { ...nothingBefore, ownNotes: records.map(noteOf) }
      for (const one of records) {
        expect(comparable(noteOf(one), names, reading)).toEqual(comparable(noteOf(one), names))
        expect(traceQuality(one, { ...context, reading })).toEqual(traceQuality(one, context))
      }
    }),
  )
})
