import { expect, test } from 'vitest'
import { countryBoxes } from '../retailer/countryBox.ts'
import type { RegisterIssue } from './registerIssue.ts'
import { readPoint } from './registerPlace.ts'

const read = (point: string, longitude = '', latitude = '') => {
  const issues: RegisterIssue[] = []
  const found = readPoint({ point, longitude, latitude }, countryBoxes.CN, issues)
  return [found && [found.longitude, found.latitude], issues.map((issue) => issue.reason)]
}

test.each<[string, [string, string?, string?], [number, number] | null, string[]]>([
  ['well-known text', ['POINT (120.15 30.28)'], [120.15, 30.28], []],
  ['well-known text written closely', ['point(120.15 30.28)'], [120.15, 30.28], []],
  ['two columns', ['', '120.15', '30.28'], [120.15, 30.28], []],
  ['full-width digits', ['', '１２０．１５', '３０．２８'], [120.15, 30.28], []],
  ['neither', [''], null, ['PLACE_MISSING']],
  ['half of it', ['', '120.15', ''], null, ['PLACE_UNREADABLE']],
  ['words', ['POINT (east north)'], null, ['PLACE_UNREADABLE']],
  ['an empty point', ['POINT EMPTY'], null, ['PLACE_UNREADABLE']],
  ['exchanged', ['', '30.28', '120.15'], [120.15, 30.28], ['PLACE_SWAPPED']],
  ['off the globe both ways', ['', '720.15', '30.28'], null, ['PLACE_UNREADABLE']],
  ['outside the country is kept', ['', '0', '0'], [0, 0], []],
])('%s', (_case, cells, point, reasons) => {
  expect(read(...cells)).toEqual([point, reasons])
})
