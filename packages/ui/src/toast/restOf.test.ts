import { expect, test } from 'vitest'
import { restOf } from './restOf.ts'

const undo = { label: '撤销', onPress: () => undefined }

test.each([
  ['what is done', { tone: 'jade' }, false, 6_000],
  ['what can be undone', { tone: 'gray', action: undo }, false, 10_000],
  ['what can be undone, in large letters', { tone: 'jade', action: undo }, true, 20_000],
  ['an only way back', { tone: 'jade', action: { ...undo, isOnly: true } }, false, null],
  ['a failure', { tone: 'red', action: undo }, true, null],
] as const)('%s stands long enough', (_what, toast, isElder, rest) => {
  expect(restOf(toast, isElder)).toBe(rest)
})
