import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as figures from './figures.ts'

beforeEach(() => void vi.resetModules())
afterEach(() => void vi.unstubAllGlobals())

/** On a device on which a person has chosen, or nobody has, and whose browser speaks these. */
async function localeOf(choice: string | null, languages: readonly string[]): Promise<string> {
  vi.stubGlobal('localStorage', { getItem: (key: string) => (key === 'kewo.locale' ? choice : null) })
  vi.stubGlobal('navigator', { languages })
  return (await import('./language.ts')).getLocale()
}

test.each([
  ['what a person has chosen', 'en', ['zh-CN'], 'en'],
  ['the first of the browser’s that there is', null, ['de-DE', 'en-GB', 'zh-CN'], 'en'],
  ['Chinese of whatever country', null, ['zh-TW', 'en'], 'zh-CN'],
  ['Chinese where none is known', null, ['de'], 'zh-CN'],
  ['Chinese where a choice means nothing', 'xx', [], 'zh-CN'],
])('%s', async (_what, choice, languages, locale) => {
  expect(await localeOf(choice, languages)).toBe(locale)
})

test.each([
  ['zh-CN', '3 家'],
  ['en', '3 shops'],
])('a text in %s', async (locale, words) => {
  await localeOf(locale, [])
  const { said } = await import('./language.ts')
  const text = said(
    ({ count }: { count?: number }) => `${count} 家`,
    ({ count }: { count?: number }) => `${count} shops`,
  )
  expect(text({ count: 3 })).toBe(words)
})

test('counts are told in the way of each language', () => {
  expect(figures.number('zh-CN', 3021)).toBe('3,021')
  expect([1, 2].map((count) => figures.plural('en', count))).toEqual(['one', 'other'])
})

test('compiled words use nothing of theirs that ours lacks', () => {
  const folder = join(import.meta.dirname, '../paraglide/messages')
  const messages = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
  const used = messages.flatMap((text) => [...text.matchAll(/registry\.(\w+)\(/g)].map(([, name]) => name!))
  expect([...new Set(used)].toSorted()).toEqual(Object.keys(figures).toSorted())
  const chosen = messages.flatMap((text) => [...text.matchAll(/import \{ (.+) \} from '..\/runtime.js'/g)])
  expect(new Set(chosen.map(([, names]) => names))).toEqual(new Set(['getLocale, experimentalStaticLocale']))
})
