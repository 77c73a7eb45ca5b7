import { expect, test } from 'vitest'
import { faultsOf } from './messageFaults.ts'

const faults = (chinese: object, english: object) =>
  faultsOf(['zh-CN', 'en'], [chinese, english] as Parameters<typeof faultsOf>[1])

test('two whole languages have no fault', () => {
  expect(faults({ me: { me_title: '我的' } }, { me: { me_title: 'Me' } })).toEqual([])
})

test.each([
  ['a missing key', { me: { me_title: '我的' } }, { me: {} }, 'me.en.json: me_title is missing or empty'],
  ['a missing file', {}, { me: { me_title: 'Me' } }, 'me.zh-CN.json: me_title is missing or empty'],
  [
    'an empty text',
    { me: { me_title: ' ' } },
    { me: { me_title: 'Me' } },
    'me.zh-CN.json: me_title is missing or empty',
  ],
  [
    'a key of another feature',
    { me: { home_title: '我的' } },
    { me: { home_title: 'Me' } },
    'me: home_title does not start with me',
  ],
  [
    'a forgotten input',
    { me: { me_hello: '您好，{name}' } },
    { me: { me_hello: 'Hello' } },
    'me: me_hello does not take the same {inputs} in every language',
  ],
])('%s is named', (_name, chinese, english, fault) => {
  expect(faults(chinese, english)).toEqual([fault])
})

test('a key in two files is named', () => {
  const files = { me: { me_title: '我的' }, m: { me_title: '我' } }
  expect(faults(files, files)).toContain('m: me_title is also in me')
})
