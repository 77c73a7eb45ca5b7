import { describe, expect, test } from 'vitest'
import { dayRanges, daysFrom } from './dayRanges.ts'

describe('days off as people speak of them', () => {
  test('days that follow each other are one range, over the end of a month too', () => {
    expect(dayRanges(['2027-02-01', '2027-01-31', '2027-01-30', '2027-05-01'])).toEqual([
      { from: '2027-01-30', to: '2027-02-01', days: 3 },
      { from: '2027-05-01', to: '2027-05-01', days: 1 },
    ])
  })

  test('a day that is named twice counts once; none are no range', () => {
    expect(dayRanges(['2027-05-01', '2027-05-01'])).toEqual([
      { from: '2027-05-01', to: '2027-05-01', days: 1 },
    ])
    expect(dayRanges([])).toEqual([])
  })

  test('a range is its days again', () => {
    expect(daysFrom('2027-02-27', '2027-03-01')).toEqual(['2027-02-27', '2027-02-28', '2027-03-01'])
    expect(daysFrom('2027-03-01', '2027-03-01')).toEqual(['2027-03-01'])
  })

  test('backwards or endless is none', () => {
    expect(daysFrom('2027-03-02', '2027-03-01')).toEqual([])
    expect(daysFrom('2027-03-01', '2028-03-01')).toEqual([])
  })
})
