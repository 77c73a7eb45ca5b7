import { describe, expect, test } from 'vitest'
import {
  bearsBrands,
  breaksQuiet,
  type NotificationKind,
  notificationKinds,
  type NotificationReader,
  notificationTable,
  staysInside,
} from './notificationKind.ts'
import type { ParamType, ParamValues } from './notificationParam.ts'
import { generalWords, notificationSubjects } from './notificationSubject.ts'
import { notificationWords } from './notificationWords.ts'

const both = (text: string) => ({ 'zh-CN': `${text}中`, en: `${text} in English` })
/** A value of each type that words can be searched for. */
const samples: { [Type in ParamType]: (name: string) => ParamValues[Type] } = {
  text: (name) => `<${name}>`,
  typed: (name) => `<${name}>`,
  title: (name) => both(`<${name}>`),
  words: (name) => both(`<${name}>`),
  count: () => 7_001,
  money: () => 123_450,
  number: () => 7_001,
  day: () => '2026-12-03',
  days: () => ['2026-12-03', '2026-12-10'],
}
const shown: Record<ParamType, (name: string) => Record<'zh-CN' | 'en', string>> = {
  text: (name) => ({ 'zh-CN': `<${name}>`, en: `<${name}>` }),
  typed: (name) => ({ 'zh-CN': `<${name}>`, en: `<${name}>` }),
  title: (name) => both(`<${name}>`),
  words: (name) => both(`<${name}>`),
  count: () => ({ 'zh-CN': '7,001', en: '7,001' }),
  money: () => ({ 'zh-CN': '¥1,234.50', en: '¥1,234.50' }),
  number: () => ({ 'zh-CN': '7001', en: '7001' }),
  day: () => ({ 'zh-CN': '12 月 3 日', en: '3 December' }),
  days: () => ({ 'zh-CN': '12 月 3 日、12 月 10 日', en: '3 December, 10 December' }),
}
const locales = ['zh-CN', 'en'] as const

const paramsOf = (kind: NotificationKind) =>
  Object.fromEntries(
    Object.entries(notificationTable[kind].params).map(([name, type]) => [name, samples[type](name)]),
  )
const readersOf = (kind: NotificationKind): NotificationReader[] => [
  ...(notificationTable[kind].toShop ? (['SHOP'] as const) : []),
  ...(notificationTable[kind].toStaff ? (['STAFF'] as const) : []),
]

describe.each(notificationKinds)('%s', (kind) => {
  const { params, subject, toShop, toStaff } = notificationTable[kind]

  test('is for somebody, about something', () => {
    expect(readersOf(kind)).not.toEqual([])
    expect(notificationSubjects).toContain(subject)
  })

  test('says what it is given, in both languages, and leaves no gap', () => {
    for (const reader of readersOf(kind))
      for (const locale of locales) {
        const words = notificationWords(kind, paramsOf(kind), { reader, locale, where: 'IN_THE_APP' })
        expect(words).not.toMatch(/[{}]|undefined|\[object/u)
        if (locale === 'en') expect(words).not.toMatch(/\p{Script=Han}/u)
      }
  })

  test('names the same things in both languages, and each of them to somebody', () => {
    const named = (text: string) => [...text.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!)
    const all = new Set<string>()
    for (const words of [toShop, toStaff])
      if (words) {
        expect(new Set(named(words.en))).toEqual(new Set(named(words['zh-CN'])))
        for (const name of named(words.en)) all.add(name)
      }
    expect([...all].filter((name) => !(name in params))).toEqual([])
    // The shop and the number are given with every request, whoever reads of it.
    expect(Object.keys(params).filter((name) => !all.has(name) && name !== 'shop')).toEqual([])
  })

  test('keeps brands and what was typed in the app', () => {
    for (const reader of readersOf(kind))
      for (const locale of locales) {
        const outside = notificationWords(kind, paramsOf(kind), { reader, locale, where: 'OUTSIDE' })
        const unlicensed = notificationWords(kind, paramsOf(kind), {
          reader,
          locale,
          where: 'WITHOUT_BRANDS',
        })
        for (const [name, type] of Object.entries(params)) {
          const value = shown[type](name)[locale]
          if (type === 'title') expect(unlicensed).not.toContain(value)
          if (type === 'title' || type === 'typed') expect(outside).not.toContain(value)
        }
        if (staysInside(kind)) expect(outside).toBe(generalWords[subject][locale])
        else
          expect(outside).toBe(
            notificationWords(kind, paramsOf(kind), { reader, locale, where: 'IN_THE_APP' }),
          )
      }
  })
})

test('whatever is told of campaigns and guidance bears brands, and what names a product or the campaign of a reward', () => {
  for (const kind of notificationKinds) {
    const names =
      ['SUPPLY_CORRECTED', 'REWARD_EARNED', 'REWARD_REVERSED'].includes(kind) ||
      ['CAMPAIGN', 'GUIDANCE'].includes(notificationTable[kind].subject)
    expect(bearsBrands(kind), kind).toBe(names)
  }
})

test('no shop is woken up', () => {
  for (const kind of notificationKinds) expect(breaksQuiet(kind, 'SHOP')).toBe(false)
  expect(breaksQuiet('HELP_REQUEST_ESCALATED', 'STAFF')).toBe(true)
  expect(breaksQuiet('VISIT_AGREED', 'STAFF')).toBe(false)
})

test.each<[NotificationKind, Record<string, unknown>, NotificationReader, 'zh-CN' | 'en', string]>([
  [
    'VISIT_MOVED',
    { name: '李敏', from: '2026-12-01', day: '2026-12-03', reason: '临时开会' },
    'SHOP',
    'zh-CN',
    '李敏把 12 月 1 日的拜访改到了 12 月 3 日：临时开会',
  ],
  [
    'IMPORT_FINISHED',
    { file: '登记册.xlsx', created: 3015, updated: 12, refused: 0 },
    'STAFF',
    'en',
    'The import of “登记册.xlsx” has finished: 3,015 added, 12 updated, 0 rows refused',
  ],
  ['HELP_REQUEST_OPENED', { shop: '王湾路口', number: 1024 }, 'STAFF', 'zh-CN', '王湾路口提出了求助 1024'],
])('%s', (kind, params, reader, locale, said) => {
  expect(notificationWords(kind, params, { reader, locale, where: 'IN_THE_APP' })).toBe(said)
})
