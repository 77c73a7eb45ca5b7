import { addDays } from '@kewo/domain'
import { describe, expect, it } from 'vitest'
import { writeDay } from '../date/dateWords.ts'
import { readDay } from './readDay.ts'

const zh = { today: '2026-11-29', locale: 'zh-CN' } as const
const en = { ...zh, locale: 'en' } as const

describe('readDay', () => {
  it.each([
    ...[
      '2026-11-30',
      '2026/11/30',
      '2026.11.30',
      '２０２６－１１－３０',
      '20261130',
      '2026年11月30日',
      '2026 11 30',
    ],
    ...[
      '11月30日',
      '11月30',
      '11/30',
      '2026年11月30日 周一',
      '11月30日（星期一）',
      '明天',
      ' 11-30 ',
      '11月30号',
    ],
    ...[
      '30 Nov 2026',
      '30 November',
      'Nov 30, 2026',
      'Mon 30 Nov 2026',
      '30th nov',
      '30-Nov-2026',
      'tomorrow',
    ],
    ...['30/11/2026', '11/30/2026'],
  ])('%s', (text) => {
    expect(readDay(text, zh)).toBe('2026-11-30')
    expect(readDay(text, en)).toBe('2026-11-30')
  })

  it('takes the nearest year when none is said', () => {
    expect(readDay('1月5日', zh)).toBe('2027-01-05')
    expect(readDay('8 Oct', en)).toBe('2026-10-08')
    expect(readDay('29 Feb', en)).toBeNull()
    expect(readDay('2月29日', { ...zh, today: '2027-12-01' })).toBe('2028-02-29')
  })

  it('does not guess which of two numbers is the month in English', () => {
    expect(readDay('5/11', en)).toBeNull()
    expect(readDay('5/11/2026', en)).toBeNull()
    expect(readDay('5/11', zh)).toBe('2027-05-11')
  })

  it.each([
    '',
    '2026',
    '2026-13-01',
    '2026-02-30',
    '0',
    '29',
    'soon',
    '2026-11',
    '11月',
    '32 Nov',
    '1/2/3/4',
    '00000000',
  ])('is no day: %s', (text) => {
    expect(readDay(text, zh)).toBeNull()
    expect(readDay(text, en)).toBeNull()
  })

  it('reads what it writes, in both languages, on every day of half a century', () => {
    for (const setting of [zh, en]) {
      for (let ahead = 0; ahead < 18_263; ahead++) {
        const day = addDays('2000-01-01', ahead)
        expect(readDay(writeDay(day, setting.locale), setting)).toBe(day)
      }
    }
  })
})
