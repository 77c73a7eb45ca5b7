import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparable, NoteIndex } from './earlierNotes.ts'
import { productNamesOf } from './substance/names.ts'
import { keptReading } from './substance/reading.ts'
import { type TraceContent, type TraceSuggestion, traceTexts } from './trace.ts'
import { type QualityContext, type QualityPart, qualityParts, traceQuality } from './traceQuality.ts'

const nothingBefore: QualityContext = {
  productNames: ['云岭（软）', '软云', '青松（硬）'],
  ownNotes: [],
  peerNotes: [],
  leftOpen: [],
}

const good: TraceContent = {
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

const theatre: TraceContent = {
  commentary: '店面干净整洁，陈列整齐，商品丰富，客户十分满意。',
  suggestions: [{ what: '继续保持', forWhom: null, byWhen: null, gain: null }],
  summary: '一切正常。',
  heard: '无',
  findings: [],
}

const noteOf = (trace: TraceContent) => traceTexts(trace).join('\n')

const pointsOf = (trace: TraceContent, context: Partial<QualityContext> = {}) =>
  Object.fromEntries(
    traceQuality(trace, { ...nothingBefore, ...context }).parts.map(({ part, points }) => [part, points]),
  )

const scoreOf = (trace: TraceContent, context: Partial<QualityContext> = {}) =>
  traceQuality(trace, { ...nothingBefore, ...context }).score

const reasonOf = (part: QualityPart, trace: TraceContent, context: Partial<QualityContext> = {}) =>
  traceQuality(trace, { ...nothingBefore, ...context }).parts.find((judged) => judged.part === part)!.reason

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

  const words = fc.string({
    unit: fc.constantFrom(...Array.from('软云店主3条周五补货，。；无 ab路第二层左侧\n')),
    maxLength: 40,
  })
  const suggestion = fc.record<TraceSuggestion>({
    what: words,
    forWhom: fc.option(words),
    byWhen: fc.constantFrom(null, new Date('2026-11-25')),
    gain: fc.option(words),
  })
  const anyTrace = fc.record<TraceContent>({
    commentary: words,
    suggestions: fc.array(suggestion, { maxLength: 3 }),
    summary: words,
    heard: words,
    findings: fc.array(
      fc.record({
        kind: fc.constant('OTHER' as const),
        words,
        fix: fc.option(words),
        fixedNow: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
  })

  test('property: any note pasted twice scores under 40', () => {
    fc.assert(
      fc.property(anyTrace, fc.array(words, { maxLength: 3 }), fc.boolean(), (trace, others, byPeer) => {
        const notes = [...others, noteOf(trace)]
        expect(scoreOf(trace, byPeer ? { peerNotes: notes } : { ownNotes: notes })).toBeLessThan(40)
      }),
      { numRuns: 300 },
    )
  })

  test('property: a score is whole, 0 to 100, the sum of its parts, and every part has words in both languages', () => {
    fc.assert(
      fc.property(anyTrace, fc.array(words, { maxLength: 3 }), (trace, ownNotes) => {
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

  test('property: an earlier note more never raises the score', () => {
    fc.assert(
      fc.property(anyTrace, words, (trace, note) => {
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
