import { expect, test } from 'vitest'
import { whyNotWritten } from './whyNotWritten.ts'

const missing = { 'zh-CN': '请写原因。', en: 'Please write why.' }

test.each<[string, string, string | null]>([
  ['written', '店主外出', null],
  ['blank', ' \n\u3000', 'Please write why.'],
  ['just long enough, white space around it not counted', ` ${'字'.repeat(10)} `, null],
  ['one character too long', '字'.repeat(11), 'At most 10 characters; you have 11. Please shorten it.'],
  ['characters beyond 16 bits count as one', '\u{20BB7}'.repeat(10), null],
])('%s', (_case, text, words) => {
  expect(whyNotWritten('reason', text, 10, missing)?.words.en ?? null).toBe(words)
})
