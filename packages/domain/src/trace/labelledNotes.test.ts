import { describe, expect, test } from 'vitest'
import { comparable, NoteIndex } from './earlierNotes.ts'
import { additions, copiedNotes, disguises, pairsOf } from './labelledNotes/copies.ts'
import { eighthNotes } from './labelledNotes/eighth.ts'
import { fifthNotes } from './labelledNotes/fifth.ts'
import { freshCopies } from './labelledNotes/freshCopies.ts'
import { keptBackNotes } from './labelledNotes/keptBack.ts'
import { lastNotes } from './labelledNotes/last.ts'
import { areaUnderCurve, readNotes } from './labelledNotes/readNotes.ts'
import { ninthNotes } from './labelledNotes/ninth.ts'
import { seventhNotes } from './labelledNotes/seventh.ts'
import { sixthNotes } from './labelledNotes/sixth.ts'
import { tenthNotes } from './labelledNotes/tenth.ts'
import { tunedNotes } from './labelledNotes/tuned.ts'
import { unseenNotes } from './labelledNotes/unseen.ts'
import { type TraceContent, traceTexts } from './trace.ts'
import { productNamesOf } from './substance/names.ts'
import { type QualityContext, traceQuality } from './traceQuality.ts'

const productNames = ['云岭春雪', '春雪', '清泉细支', '清泉', '远帆红', '软云', '青松', 'Clear Spring']
const nothing: QualityContext = { productNames, ownNotes: [], peerNotes: [], leftOpen: [] }
const scoreOf = (trace: TraceContent, context: Partial<QualityContext> = {}) =>
  traceQuality(trace, { ...nothing, ...context }).score

const sets = {
  ...{ tuned: tunedNotes, 'kept back': keptBackNotes, unseen: unseenNotes, last: lastNotes },
  ...{ fifth: fifthNotes, sixth: sixthNotes, seventh: seventhNotes, eighth: eighthNotes, ninth: ninthNotes },
  tenth: tenthNotes,
}
const goodNotes = Object.values(sets)
  .flatMap(readNotes)
  .filter(({ label }) => label === 'good')

describe.each(Object.entries(sets))('labelled notes, %s', (_name, lines) => {
  const notes = readNotes(lines)
  const scores = (label: 'good' | 'hollow', context: Partial<QualityContext> = {}) =>
    notes.filter((note) => note.label === label).map(({ trace }) => scoreOf(trace, context))

  test('good ones score above hollow ones', () => {
    expect(areaUnderCurve(scores('good'), scores('hollow'))).toBeGreaterThanOrEqual(0.98)
  })

  test('they do so without a list of products too', () => {
    const unknown = { productNames: [] }
    expect(areaUnderCurve(scores('good', unknown), scores('hollow', unknown))).toBeGreaterThanOrEqual(0.98)
  })

  test('no hollow one reaches 40', () => {
    expect(Math.max(...scores('hollow'))).toBeLessThan(40)
  })
})

describe('copies', () => {
  test.each(pairsOf(`${copiedNotes}\n${freshCopies}`))(
    'with trouble taken: $copy.commentary',
    ({ earlier, copy }) => {
      for (const context of [{ ownNotes: [earlier] }, { shopNotes: [earlier] }, { peerNotes: [earlier] }]) {
        const quality = traceQuality(copy, { ...nothing, ...context })
        expect(quality.score).toBeLessThan(40)
        expect(quality.repeats?.at).toBe(0)
      }
    },
  )

  const names = productNamesOf(productNames)
  const texts = goodNotes.map(({ trace }) => comparable(traceTexts(trace).join('\n'), names))
  const indexOf = (notes: typeof texts) => {
    const index = new NoteIndex(notes.length)
    for (const note of notes) index.add(note)
    return index
  }
  const earlier = indexOf(texts)
  const disguised = (
    trace: TraceContent,
    disguise: (text: string) => string,
    added: string,
  ): TraceContent => ({
    ...trace,
    commentary: disguise(trace.commentary),
    summary: `${disguise(trace.summary)}\n${added}`,
    heard: disguise(trace.heard),
    suggestions: trace.suggestions.map((one) => ({ ...one, what: disguise(one.what) })),
  })

  describe.each(Object.entries(disguises))('%s', (_name, disguise) => {
    test.each(['', ...additions])('with %j added, every one stays under 40', (added) => {
      const escaped = goodNotes
        .filter(({ trace }) => scoreOf(disguised(trace, disguise, added), { ownNotes: earlier }) >= 40)
        .map(({ line }) => line)
      expect(escaped).toEqual([])
    })
  })

  // Two notes of one thing in few words each, which two people wrote of two shops.
  const alike = ['门头字掉了', '冇零錢找', '红塔缺', '这家字典里没有“找零”']

  test('a good note is no copy of the others', () => {
    const taken = goodNotes.filter(({ trace }, at) => {
      const others = indexOf(texts.filter((_note, place) => place !== at))
      return traceQuality(trace, { ...nothing, ownNotes: others }).repeats !== null
    })
    const unlike = taken.filter(({ trace }) => !alike.some((begun) => trace.commentary.startsWith(begun)))
    expect(unlike.map(({ line }) => line)).toEqual([])
  })
})
