import { expect, test } from 'vitest'
import { canonicalJson } from '../hashChain/canonicalJson.ts'
import { type ChainedTable, chainedColumns } from '../hashChain/chainedColumns.ts'
import { type ChainedPicture, type StoredTrace, tracePayload } from './tracePayload.ts'

const picture = (id: string): ChainedPicture => ({
  ...{ id, mimeType: 'image/webp', byteSize: 1024, width: 800, height: 600, perceptualHash: '0'.repeat(16) },
  ...{ createdAt: new Date('2026-11-23T03:50:00Z'), sha256: id.repeat(32) },
})

const record: StoredTrace = {
  trace: {
    ...{ id: 't1', form: 2, visitId: 'v1', retailerId: 'r1', version: 1, chainIndex: 1 },
    ...{ commentary: '软云只剩 3 条', heard: '学生家长多', summary: '周三补货' },
    ...{ signatureName: '李敏', signatureFileId: null },
    ...{ qualityScore: 88, qualityReasons: [{ part: 'NEW', points: 25 }] },
    submittedAt: new Date('2026-11-23T04:00:00.123Z'),
  },
  visit: {
    ...{ id: 'v1', retailerId: 'r1', staffId: 's1', status: 'COMPLETED' },
    startedAt: new Date('2026-11-23T03:40:00Z'),
    ...{ startLongitude: 110.8, startLatitude: 32.6, startDistanceMetres: 12, outsideFence: false },
    completedAt: new Date('2026-11-23T04:00:00Z'),
  },
  suggestions: [
    {
      ...{ id: 'g1', traceId: 't1', position: 1, what: '加 2 条', forWhom: '店主' },
      ...{ byWhen: new Date('2026-11-25'), gain: '每条毛利 12 元' },
    },
    { id: 'g2', traceId: 't1', position: 2, what: '移到收银台旁', forWhom: null, byWhen: null, gain: null },
  ],
  findings: [
    { id: 'd1', traceId: 't1', position: 1, kind: 'PRICE_TAG', words: '缺一张', fix: null, fixedNow: false },
  ],
  followUps: [
    {
      ...{ id: 'u1', traceId: 't1', position: 1, promiseId: 'p1', findingId: null },
      ...{ settled: true, words: '周四已补' },
    },
  ],
  brands: [
    { id: 'tb1', traceId: 't1', brandId: 'b1' },
    { id: 'tb2', traceId: 't1', brandId: 'b2' },
  ],
  photos: [picture('f1'), picture('f2')],
  signature: picture('f3'),
}

const spelled = (stored: StoredTrace) => canonicalJson(tracePayload(stored))

test('other columns and the order in which rows were read do not matter', () => {
  const turned = {
    trace: { ...record.trace, hash: 'h', answer: 'DISPUTED' },
    visit: { ...record.visit, draftSavedAt: new Date('2026-11-23T09:00:00Z') },
    suggestions: record.suggestions.toReversed(),
    findings: record.findings,
    followUps: record.followUps,
    brands: record.brands.toReversed(),
    photos: record.photos.toReversed().map((photo) => ({ ...photo, storageKey: 'k' })),
    signature: record.signature,
  }
  expect(spelled(turned)).toBe(spelled(record))
})

const partOf: Partial<Record<ChainedTable, keyof StoredTrace>> = {
  ...{ Trace: 'trace', Visit: 'visit', TraceSuggestion: 'suggestions', Finding: 'findings' },
  ...{ TraceFollowUp: 'followUps', TraceBrand: 'brands', File: 'photos' },
}

const columns = Object.entries(partOf).flatMap(([table, part]) =>
  chainedColumns[table as ChainedTable].map((column) => [table, column, part] as const),
)

test.each(columns)('a changed %s.%s changes it', (_table, column, part) => {
  const rows = record[part] as object | object[]
  const other = column === 'form' ? 3 : column === 'position' ? 9 : 'other'
  const changed = Array.isArray(rows)
    ? rows.with(0, { ...rows[0], [column]: other })
    : { ...rows, [column]: other }
  expect(spelled({ ...record, [part]: changed })).not.toBe(spelled(record))
})

test.each(['suggestions', 'findings', 'followUps', 'brands', 'photos'] as const)(
  'one of its %s taken away changes it',
  (part) => {
    expect(spelled({ ...record, [part]: record[part].slice(1) })).not.toBe(spelled(record))
  },
)

test('two pictures whose bytes were exchanged change it, and so does another signature', () => {
  const [one, other] = record.photos
  const photos = [
    { ...one!, sha256: other!.sha256 },
    { ...other!, sha256: one!.sha256 },
  ]
  expect(spelled({ ...record, photos })).not.toBe(spelled(record))
  expect(spelled({ ...record, signature: { ...record.signature!, sha256: 'x' } })).not.toBe(spelled(record))
})

test('a column that is added later leaves what was chained before as it is, until it has a value', () => {
  expect(spelled({ ...record, visit: { ...record.visit, reason: null } })).toBe(spelled(record))
  expect(spelled({ ...record, visit: { ...record.visit, reason: '下雨' } })).not.toBe(spelled(record))
})

/** As it was spelled before there was a second form: whoever changes this breaks the chains of years. */
test('a record of the first form is spelled as it always was', () => {
  const trace = { ...record.trace, form: 1 }
  const rest =
    '"heard":"学生家长多","photoIds":["f1","f2"],"qualityReasons":[{"part":"NEW","points":25}],"qualityScore":88,"retailerId":"r1","signatureFileId":null,"signatureName":"李敏","submittedAt":"2026-11-23T04:00:00.123Z","suggestions":[{"byWhen":"2026-11-25T00:00:00.000Z","forWhom":"店主","gain":"每条毛利 12 元","what":"加 2 条"},{"byWhen":null,"forWhom":null,"gain":null,"what":"移到收银台旁"}],"summary":"周三补货","version":1,"visitId":"v1"}'
  const beginning =
    '{"brandIds":["b1","b2"],"chainIndex":1,"commentary":"软云只剩 3 条","findings":[{"fix":null,"fixedNow":false,"kind":"PRICE_TAG","words":"缺一张"}],'
  expect(spelled({ ...record, trace, followUps: [] })).toBe(beginning + rest)
  expect(spelled({ ...record, trace })).toBe(
    `${beginning}"followUps":[{"findingId":null,"promiseId":"p1","settled":true,"words":"周四已补"}],${rest}`,
  )
})
