import { expect, test } from 'vitest'
import { whyNotWords } from './whyNotWords.ts'

test.each([
  ['words alone', { words: '扫码枪不亮', photoCount: 0 }, undefined],
  ['a picture alone', { words: '', photoCount: 1 }, undefined],
  ['a memo alone', { words: '', photoCount: 0, hasVoice: true }, undefined],
  ['none of the three', { words: ' ', photoCount: 0, hasVoice: false }, 'words'],
  ['neither', { words: ' \n\t　', photoCount: 0 }, 'words'],
  ['exactly the longest', { words: '货'.repeat(2000), photoCount: 0 }, undefined],
  ['one character more', { words: '货'.repeat(2001), photoCount: 0 }, 'words'],
  ['rare characters count once', { words: '𠮷'.repeat(2000), photoCount: 0 }, undefined],
  ['ten pictures', { words: '看图', photoCount: 10 }, 'photos'],
])('%s', (_case, message, field) => {
  expect(whyNotWords(message)?.field).toBe(field)
})
