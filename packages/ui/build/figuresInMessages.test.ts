import { expect, test } from 'vitest'
import { withFigures } from './figuresInMessages.ts'

test('a count in a text is told with its thousands signs, other inputs as they come', () => {
  expect(withFigures({ shops_of: '{name} 有 {count} 家', shops_none: '没有' })).toEqual({
    shops_of: [
      {
        declarations: ['input count', 'local countFigure = count: number'],
        selectors: [],
        match: { '': '{name} 有 {countFigure} 家' },
      },
    ],
    shops_none: '没有',
  })
})

test('so is one in every variant', () => {
  const written = {
    declarations: ['input count', 'local countPlural = count: plural'],
    selectors: ['countPlural'],
    match: { 'countPlural=one': '{count} of {total} shop', 'countPlural=other': '{count} of {total} shops' },
  }
  expect(withFigures({ shops_total: [written] })).toEqual({
    shops_total: [
      {
        declarations: [
          ...written.declarations,
          'local countFigure = count: number',
          'input total',
          'local totalFigure = total: number',
        ],
        selectors: ['countPlural'],
        match: {
          'countPlural=one': '{countFigure} of {totalFigure} shop',
          'countPlural=other': '{countFigure} of {totalFigure} shops',
        },
      },
    ],
  })
})
