import { expect, test } from 'vitest'
import { deckOf, randomOf } from './random.ts'

const draw = (...seed: (string | number)[]) => {
  const random = randomOf(...seed)
  return Array.from({ length: 2000 }, () => random.next())
}

test('the same seed, the same numbers; another word, others', () => {
  expect(draw('demo', 'visits', 1)).toEqual(draw('demo', 'visits', 1))
  expect(draw('demo', 'visits', 1).slice(0, 3)).not.toEqual(draw('demo', 'visits', 2).slice(0, 3))
})

test('numbers spread evenly', () => {
  const tenths = Map.groupBy(draw('even'), (number) => Math.floor(number * 10))
  for (let tenth = 0; tenth < 10; tenth++) expect(tenths.get(tenth)?.length).toBeGreaterThan(140)
})

test('weights say how often', () => {
  const random = randomOf('weights')
  const often = Array.from({ length: 1000 }, () =>
    random.weighted([
      ['often', 9],
      ['rarely', 1],
    ]),
  )
  expect(often.filter((item) => item === 'often').length).toBeGreaterThan(850)
})

test('a deck gives everything once before anything again', () => {
  const next = deckOf(randomOf('deck'), [1, 2, 3, 4, 5])
  for (let round = 0; round < 4; round++)
    expect(new Set([next(), next(), next(), next(), next()]).size).toBe(5)
})
