import { expect, test } from 'vitest'
import { unitWord } from './unitWord.ts'

test.each([
  ['carton', 0, 'cartons'],
  ['carton', 1, 'carton'],
  ['carton', 2, 'cartons'],
  ['box', 3, 'boxes'],
  ['bunch', 3, 'bunches'],
  ['tray', 3, 'trays'],
  ['caddy', 3, 'caddies'],
  ['条', 6, '条'],
  ['箱', 1, '箱'],
  ['', 2, ''],
])('%s beside %i is %s', (unit, count, word) => expect(unitWord(unit, count)).toBe(word))
