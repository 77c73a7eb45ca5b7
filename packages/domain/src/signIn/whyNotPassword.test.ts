import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { whyNotPassword } from './whyNotPassword.ts'

const common = new Set(['password123', 'qwertyuiop', 'iloveyou', 'football'])
const check = {
  isCommon: (password: string) => common.has(password),
  own: ['330105123456', '138 0571 8888', 'zhao.qian', null],
}
const why = (password: string) => whyNotPassword(password, check)?.words.en ?? null

test.each([
  ['eight digits', '12345678', '10 to 128 characters'],
  ['nine characters', 'k7Mp-w2xq', '10 to 128 characters'],
  ['129 characters', 'k7'.repeat(65), '10 to 128 characters'],
  ['one of the commonest', 'password123', 'too common'],
  ['one of them in capitals and with a mark', 'Password123!', 'too common'],
  ['one of them with a year', 'iloveyou2026', 'too common'],
  ['one of them with dots', 'q.w.e.r.t.y.u.i.o.p', 'too common'],
  ['wide letters of one', 'ｐａｓｓｗｏｒｄ１２３', 'too common'],
  ['ten digits in order', '1234567890', 'too common'],
  ['letters backwards', 'zyxwvutsrqp', 'too common'],
  ['one character', '8888888888', 'too common'],
  ['a pattern', 'abc1abc1abc1', 'too common'],
  ['the own licence number', '330105123456', 'your own'],
  ['the end of it', '0105123456', 'your own'],
  ['it with letters', 'kw330105123456', 'your own'],
  ['it with spaces', '3301 0512 3456', 'your own'],
  ['it backwards', '654321501033', 'your own'],
  ['the own telephone', '13805718888', 'your own'],
  ['the own user name and a year', 'ZhaoQian2026', 'your own'],
])('%s is refused', (_case, password, words) => expect(why(password)).toContain(words))

test.each([
  'kewo-demo-2026',
  'a good password',
  'k7mp-w2xq-z4rt',
  '三只猫睡在冰柜上面呢',
  'zhaoqian buys blue tea',
])('%s is taken', (password) => expect(why(password)).toBeNull())

test('the present one again is refused', () => {
  const present = 'k7mp-w2xq-z4rt'
  expect(whyNotPassword(present, { ...check, present })?.words.en).toContain('your current password')
})

test('property: whatever stands on the list is refused, also with up to four digits behind it', () => {
  const word = fc.stringMatching(/^[a-z]{6,12}$/)
  fc.assert(
    fc.property(word, fc.stringMatching(/^[0-9]{0,4}$/), (listed, digits) => {
      const isCommon = (password: string) => password === listed
      expect(whyNotPassword(listed + digits, { isCommon, own: [] })).not.toBeNull()
    }),
  )
})
