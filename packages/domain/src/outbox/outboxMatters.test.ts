import { expect, test } from 'vitest'
import { keptMatters, type OutboxMatter } from './outboxMatters.ts'

const matter = (subject: string, retailerId: string | null, count = 1) =>
  ({ subject, retailerId, count }) as OutboxMatter

test('of a shop nothing is kept but how much there is', () => {
  expect(keptMatters('SHOP', [matter('HELP_REQUEST', 'a'), matter('RATING', null)])).toEqual([])
})

test('a shop is named only where no protected request may stand behind it', () => {
  const told = [
    matter('VISIT', 'a'),
    matter('TRACE', 'a'),
    matter('PROMISE', 'a'),
    matter('HELP_REQUEST', 'b'),
  ]
  expect(keptMatters('STAFF', told)).toEqual([
    matter('VISIT', 'a'),
    matter('TRACE', 'a'),
    matter('PROMISE', null),
    matter('HELP_REQUEST', null),
  ])
})

test('what is about the same is counted together; what is no subject, or nothing, is left out', () => {
  const told = [
    matter('HELP_REQUEST', 'a', 2),
    matter('HELP_REQUEST', 'b', 3),
    matter('POEM', 'a'),
    matter('VISIT', 'a', 0),
  ]
  expect(keptMatters('STAFF', told)).toEqual([matter('HELP_REQUEST', null, 5)])
})

test('a long tale is cut', () => {
  const told = Array.from({ length: 99 }, (_, number) => matter('VISIT', String(number)))
  expect(keptMatters('STAFF', told)).toHaveLength(30)
})
