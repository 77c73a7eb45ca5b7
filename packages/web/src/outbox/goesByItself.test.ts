import { expect, test } from 'vitest'
import { goesByItself } from './outbox.ts'

test('what was refused, was sent or is a draft that is saved does not count as done by itself', () => {
  const saves = { draft: 'one' } as never
  expect(goesByItself({ state: 'waiting', saves: undefined })).toBe(true)
  expect(goesByItself({ state: 'refused', saves: undefined })).toBe(false)
  expect(goesByItself({ state: 'sent', saves: undefined })).toBe(false)
  expect(goesByItself({ state: 'waiting', saves })).toBe(false)
})
