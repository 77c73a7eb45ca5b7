import { expect, test } from 'vitest'
import { everyShop } from '../audience/audience.ts'
import { type CadenceInput, whyNotCadence } from './whyNotCadence.ts'

const weekly: CadenceInput = { name: '烟酒店每周一次', owedPerFourWeeks: 4, audience: everyShop }

test.each<[string, Partial<CadenceInput>, string | null]>([
  ['a sound one', {}, null],
  ['no visits owed', { owedPerFourWeeks: 0 }, null],
  ['one on every working day', { owedPerFourWeeks: 20 }, null],
  ['no name', { name: ' ' }, 'name'],
  ['the longest name', { name: '频'.repeat(40) }, null],
  ['too long a name', { name: '频'.repeat(41) }, 'name'],
  ['fewer than none', { owedPerFourWeeks: -1 }, 'owedPerFourWeeks'],
  ['more than the working days', { owedPerFourWeeks: 21 }, 'owedPerFourWeeks'],
  ['half a visit', { owedPerFourWeeks: 0.5 }, 'owedPerFourWeeks'],
  ['no number', { owedPerFourWeeks: Number.NaN }, 'owedPerFourWeeks'],
  ['a grade that does not exist', { audience: { ...everyShop, gradeFrom: 31 } }, 'gradeFrom'],
  ['grades the wrong way round', { audience: { ...everyShop, gradeFrom: 9, gradeTo: 3 } }, 'gradeTo'],
])('%s', (_case, over, field) => {
  expect(whyNotCadence({ ...weekly, ...over })?.field ?? null).toBe(field)
})
