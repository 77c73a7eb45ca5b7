import { expect, test } from 'vitest'
import type { Waiting } from '../outbox/entry.ts'
import { type Autosaved, begunFrom, heard, isOvertaken, missed, putInto, written } from './autosaved.ts'

type Kept = Autosaved<string, 'words' | 'aim'>

const begun: Kept = begunFrom({ value: '', edition: 'e0' })
const save = (key: string, edition: string | null = null, sentAt = 1) =>
  ({ key, state: edition ? 'sent' : 'waiting', answer: edition && { edition }, sentAt }) as unknown as Waiting
/** Written, and in the outbox. */
const put = (kept: Kept, part: 'words' | 'aim', value: string, key: string) =>
  putInto(written(kept, part, value), part, { key, value })

test('what was written is unsaved until its receipt is here, and then goes on from there', () => {
  const typed = written(begun, 'words', '冷')
  expect(typed.unsaved).toEqual({ words: null })
  const lies = putInto(typed, 'words', { key: 'k1', value: '冷' })
  expect(heard(lies, [save('k1')])).toBe(lies)
  expect(heard(lies, [save('k1', 'e1')])).toEqual({
    ...{ value: '冷', base: 'e1', known: ['e0', 'e1'], unsaved: {} },
  })
})

test('what was written on while it was put into the outbox is not taken for saved', () => {
  const more = written(written(begun, 'words', '冷'), 'words', '冷柜')
  expect(putInto(more, 'words', { key: 'k1', value: '冷' })).toBe(more)
  expect(heard(more, [save('k1', 'e1')]).unsaved).toEqual({ words: null })
})

test('of two parts that have arrived, the later receipt says what stands', () => {
  const both = put(put(begun, 'words', '冷柜', 'k1'), 'aim', '冷柜', 'k2')
  expect(heard(both, [save('k2', 'e2', 2), save('k1', 'e1', 1)])).toMatchObject({ base: 'e2', unsaved: {} })
  expect(heard(both, [save('k1', 'e1', 1)])).toMatchObject({ base: 'e1', unsaved: { aim: 'k2' } })
})

test('what another device has saved is taken over where all here is saved, and never what was told late', () => {
  const saved = heard(put(begun, 'words', '冷柜', 'k1'), [save('k1', 'e1')])
  const at = (edition: string) => ({ value: '', edition })
  expect(isOvertaken(saved, at('f1'))).toBe(true)
  for (const own of ['e0', 'e1']) expect(isOvertaken(saved, at(own))).toBe(false)
  expect(isOvertaken(written(saved, 'words', '冷柜断'), at('f1'))).toBe(false)
  // An edition that came without its words: what stands here is not emptied for it.
  expect(isOvertaken(saved, { ...at('f1'), isNothing: true })).toBe(false)
})

test('what is in the outbox no more has arrived, or goes again where the server never had it', () => {
  const lies = put(begun, 'words', '冷柜', 'k1')
  expect(missed(lies, [save('k1')], 'e0')).toBe(lies)
  expect(missed(lies, [], 'e0').unsaved).toEqual({ words: null })
  expect(missed(lies, [], 'e9').unsaved).toEqual({})
  expect(missed(begun, [], 'e9')).toBe(begun)
})
