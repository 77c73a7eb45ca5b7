import { mostCounted } from '@kewo/domain'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
afterEach(() => void vi.unstubAllGlobals())

/** What stands above the list of shops, in a page of this language. */
async function above(locale: string, count: number): Promise<string> {
  vi.stubGlobal('localStorage', { getItem: () => locale })
  const { counted } = await import('./counted.ts')
  const { m } = await import('../paraglide/messages.js')
  return counted(m.retailers_total, count)
}

test.each([
  ['zh-CN', 0, '共 0 家'],
  ['zh-CN', mostCounted, '共 10,000 家'],
  ['zh-CN', mostCounted + 1, '共超过 10,000 家'],
  ['en', mostCounted, '10,000 in all'],
  ['en', mostCounted + 1, 'over 10,000 in all'],
])('in %s, of %i rows', async (locale, count, words) => {
  expect(await above(locale, count)).toBe(words)
})
