import { describe, expect, it } from 'vitest'
import {
  type DateSetting,
  daysUntil,
  formatDay,
  formatDayRange,
  formatExact,
  formatMinutes,
  formatTime,
  nearDay,
  nearDayAndTime,
  relativeWords,
} from './dateWords.ts'

// Monday, ten in the morning in Shanghai.
const now = new Date('2026-11-23T02:00:00Z')
const zh: DateSetting = { locale: 'zh-CN', timeZone: 'Asia/Shanghai', now }
const en: DateSetting = { ...zh, locale: 'en' }

describe('formatDay', () => {
  it.each([
    ['2026-11-23T02:00:00Z', '11月23日 周一', 'Mon 23 Nov'],
    ['2026-11-22T15:59:00Z', '11月22日 周日', 'Sun 22 Nov'],
    ['2026-11-22T16:00:00Z', '11月23日 周一', 'Mon 23 Nov'],
    ['2025-12-31T16:00:00Z', '1月1日 周四', 'Thu 1 Jan'],
    ['2025-12-31T15:00:00Z', '2025年12月31日 周三', 'Wed 31 Dec 2025'],
    ['2026-03-01', '3月1日 周日', 'Sun 1 Mar'],
  ])('%s', (moment, chinese, english) => {
    expect(formatDay(moment, zh)).toBe(chinese)
    expect(formatDay(moment, en)).toBe(english)
  })

  it('leaves a calendar day where it is, in any time zone', () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Niue', 'America/New_York']) {
      expect(formatDay('2026-11-23', { ...zh, timeZone })).toBe('11月23日 周一')
    }
  })
})

describe('formatTime and formatExact', () => {
  it.each([
    ['2026-11-23T09:05:00Z', '17:05'],
    ['2026-11-22T16:00:00Z', '0:00'],
  ])('%s is %s', (moment, time) => expect(formatTime(moment, zh)).toBe(time))

  it('says everything, and no time for a calendar day', () => {
    expect(formatExact('2026-11-23T09:05:00Z', zh)).toBe('2026年11月23日 周一 17:05')
    expect(formatExact('2026-11-23T09:05:00Z', en)).toBe('Mon 23 Nov 2026, 17:05')
    expect(formatExact('2026-11-23', zh)).toBe('2026年11月23日 周一')
  })

  it('follows daylight saving in other time zones', () => {
    expect(formatTime('2026-07-01T12:00:00Z', { timeZone: 'America/New_York' })).toBe('8:00')
    expect(formatTime('2026-12-01T12:00:00Z', { timeZone: 'America/New_York' })).toBe('7:00')
  })
})

describe('nearDay', () => {
  it.each([
    ['2026-11-21', '前天', 'Sat 21 Nov'],
    ['2026-11-22', '昨天', 'yesterday'],
    ['2026-11-23', '今天', 'today'],
    ['2026-11-24', '明天', 'tomorrow'],
    ['2026-11-25', '后天', 'Wed'],
    ['2026-11-26', '周四', 'Thu'],
    ['2026-11-29', '周日', 'Sun'],
    ['2026-11-30', '下周一', 'Mon 30 Nov'],
    ['2026-11-20', '上周五', 'Fri 20 Nov'],
    ['2026-11-15', '11月15日 周日', 'Sun 15 Nov'],
    ['2026-12-07', '12月7日 周一', 'Mon 7 Dec'],
  ])('%s', (day, chinese, english) => {
    expect(nearDay(day, zh)).toBe(chinese)
    expect(nearDay(day, en)).toBe(english)
  })

  it('may name the time', () => {
    expect(nearDayAndTime('2026-11-26T09:00:00Z', zh)).toBe('周四 17:00')
    expect(nearDayAndTime('2026-11-23T09:00:00Z', en)).toBe('today 17:00')
  })
})

describe('relativeWords', () => {
  it.each([
    ['2026-11-23T02:00:30Z', '刚刚', 'just now'],
    ['2026-11-23T01:59:30Z', '刚刚', 'just now'],
    ['2026-11-23T01:55:00Z', '5 分钟前', '5 min ago'],
    ['2026-11-23T02:12:00Z', '12 分钟后', 'in 12 min'],
    ['2026-11-22T23:00:00Z', '3 小时前', '3 h ago'],
    ['2026-11-22T15:30:00Z', '昨天 23:30', 'yesterday 23:30'],
    ['2026-11-23T09:00:00Z', '今天 17:00', 'today 17:00'],
    ['2026-11-26T09:00:00Z', '周四 17:00', 'Thu 17:00'],
    ['2026-11-20T09:00:00Z', '上周五 17:00', 'Fri 20 Nov 17:00'],
    ['2026-11-03T09:00:00Z', '11月3日 周二', 'Tue 3 Nov'],
  ])('%s', (moment, chinese, english) => {
    expect(relativeWords(moment, zh)).toBe(chinese)
    expect(relativeWords(moment, en)).toBe(english)
  })
})

describe('formatDayRange', () => {
  it.each([
    ['2026-12-01', '2027-02-28', '12月1日 – 2月28日', '1 Dec – 28 Feb'],
    ['2026-12-01', '2027-12-01', '2026年12月1日 – 2027年12月1日', '1 Dec 2026 – 1 Dec 2027'],
    ['2025-12-01', '2026-01-10', '2025年12月1日 – 2026年1月10日', '1 Dec 2025 – 10 Jan 2026'],
  ])('%s to %s', (from, to, chinese, english) => {
    expect(formatDayRange(from, to, zh)).toBe(chinese)
    expect(formatDayRange(from, to, en)).toBe(english)
  })
})

describe('daysUntil', () => {
  it.each([
    ['2026-11-23T15:59:00Z', 0],
    ['2026-11-23T16:00:00Z', 1],
    ['2026-11-30', 7],
    ['2026-11-20', -3],
  ])('%s is %d', (moment, days) => expect(daysUntil(moment, zh)).toBe(days))
})

describe('formatMinutes', () => {
  it.each([
    [0, '0 分', '0 min'],
    [-5, '0 分', '0 min'],
    [12.9, '12 分', '12 min'],
    [60, '1 时', '1 h'],
    [100, '1 时 40 分', '1 h 40 min'],
    [1440, '1 天', '1 d'],
    [1441, '1 天', '1 d'],
    [3 * 1440 + 125, '3 天 2 时', '3 d 2 h'],
  ])('%d', (minutes, chinese, english) => {
    expect(formatMinutes(minutes, 'zh-CN')).toBe(chinese)
    expect(formatMinutes(minutes, 'en')).toBe(english)
  })
})
