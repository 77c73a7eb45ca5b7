import { expect, test } from 'vitest'
import { InvalidInput } from '../refusal.ts'
import type { GuidanceBlock, GuidanceVersion } from './guidanceVersion.ts'
import { whyNotEditGuidance, whyNotPublishGuidance } from './whyNotPublishGuidance.ts'

const step: GuidanceBlock = {
  ...{ kind: 'STEP', title: '擦干净台面', titleEn: null, body: '', toDo: null, notToDo: null, url: null },
  pictures: [],
}
const version: GuidanceVersion = {
  publishedAt: null,
  title: '收银台怎么摆',
  titleEn: null,
  question: '收银台第一层放什么？',
  questionEn: null,
  options: ['新品', '价签', '零钱盒'],
  optionsEn: [],
  rightOption: 0,
  blocks: [step],
}
const around = {
  audienceSize: 12,
  validUntil: null,
  now: new Date('2026-11-23T03:00:00Z'),
  timeZone: 'Asia/Shanghai',
}
const english = {
  titleEn: 'How to arrange the counter',
  questionEn: 'What goes on the first tier?',
  optionsEn: ['New products', 'Price tags', 'The cash box'],
  blocks: [{ ...step, titleEn: 'Wipe the counter' }],
}
const faults = (part: Partial<GuidanceVersion>, where: Partial<typeof around> = {}) =>
  whyNotPublishGuidance({ ...version, ...part }, { ...around, ...where }).map((refusal) =>
    refusal instanceof InvalidInput ? refusal.field : refusal.name,
  )

test.each([2, 6])('%i options are enough and not too many', (count) => {
  const options = ['一', '二', '三', '四', '五', '六'].slice(0, count)
  expect(faults({ options, rightOption: 0 })).toEqual([])
})

test('a whole draft may be published, in Chinese alone or in both', () => {
  expect(faults({})).toEqual([])
  expect(faults(english)).toEqual([])
})

test.each<[string, Partial<GuidanceVersion>, string[]]>([
  ['no title', { title: '　' }, ['title']],
  ['nothing to read', { blocks: [] }, ['blocks']],
  ['a step without a title', { blocks: [step, { ...step, title: '' }] }, ['blocks.1.title']],
  ['words without words', { blocks: [{ ...step, kind: 'TEXT' }] }, ['blocks.0.body']],
  ['a pair of nothing', { blocks: [{ ...step, kind: 'DO_DONT' }] }, ['blocks.0.toDo']],
  ['half a pair', { blocks: [{ ...step, kind: 'DO_DONT', toDo: '这样' }] }, ['blocks.0.notToDo']],
  ['a planogram without a picture', { blocks: [{ ...step, kind: 'PLANOGRAM' }] }, ['blocks.0.pictures']],
  ['a planogram', { blocks: [{ ...step, kind: 'PLANOGRAM', pictures: [{ place: 'MAIN' }] }] }, []],
  ['a link that leads nowhere', { blocks: [{ ...step, kind: 'LINK', url: '' }] }, ['blocks.0.url']],
  [
    'each block that lacks something',
    {
      blocks: [
        { ...step, title: '' },
        { ...step, kind: 'LINK' },
      ],
    },
    ['blocks.0.title', 'blocks.1.url'],
  ],
  ['no question', { question: null }, ['question']],
  ['one option', { options: ['新品'] }, ['options']],
  ['an empty option', { options: ['新品', ' '] }, ['options']],
  ['twice the same option', { options: ['新品', '新品 '] }, ['options']],
  ['too many options', { options: ['1', '2', '3', '4', '5', '6', '7'] }, ['options']],
  ['nothing marked right', { rightOption: null }, ['rightOption']],
  ['an option marked right that is not there', { rightOption: 3 }, ['rightOption']],
  ['English begun', { titleEn: 'How to arrange the counter' }, ['titleEn']],
  ['English without one option', { ...english, optionsEn: ['New products', 'Price tags'] }, ['titleEn']],
  ['published already', { publishedAt: around.now }, ['GuidanceVersionIsPublished']],
  [
    'an empty draft: everything at once',
    { title: '', blocks: [], question: '', options: [], rightOption: null },
    ['title', 'blocks', 'question', 'options', 'rightOption'],
  ],
])('%s', (_case, part, expected) => {
  expect(faults(part)).toEqual(expected)
})

test('an audience of nobody', () => {
  expect(faults({}, { audienceSize: 0 })).toEqual(['audience'])
})

test.each([
  ['the last day is today, in the company’s zone', '2026-11-23', '2026-11-23T15:59:59Z', []],
  ['the last day was yesterday', '2026-11-23', '2026-11-23T16:00:00Z', ['GuidanceHasRunOut']],
])('%s', (_case, day, now, expected) => {
  const where = { validUntil: new Date(`${day}T00:00:00Z`), now: new Date(now) }
  expect(whyNotPublishGuidance(version, { ...around, ...where }).map(({ name }) => name)).toEqual(expected)
})

test('a published version cannot be edited', () => {
  expect(whyNotEditGuidance({ publishedAt: null })).toBeNull()
  expect(whyNotEditGuidance({ publishedAt: around.now })?.name).toBe('GuidanceVersionIsPublished')
})
