import { expect, test } from 'vitest'
import { restOfWords } from './restOfWords.ts'

test.each<[string, string, string, string]>([
  ['something added', '送货晚了', '送货晚了，而且箱子是湿的', '而且箱子是湿的'],
  ['a line added', '送货晚了。', '送货晚了。\n箱子是湿的', '箱子是湿的'],
  ['nothing but a sign added', '送货晚了', '送货晚了。', ''],
  ['the same', '送货晚了', ' 送货晚了\u200b', ''],
  ['changed in the middle', '送货晚了', '送货还是晚了', '送货还是晚了'],
  ['words to a picture without any', '', '箱子是湿的', '箱子是湿的'],
  ['another spelling of the same', 'Café', 'Cafe\u0301 shut', 'shut'],
])('%s', (_case, stand, now, rest) => {
  expect(restOfWords(stand, now)).toBe(rest)
})
