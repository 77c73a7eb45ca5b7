import { expect, test } from 'vitest'
import { nothingWritten } from '../traces/written.ts'
import { formerly, unheardEdition } from './keptDraft.ts'

const written = { ...nothingWritten, commentary: '断网时写的' }

test('a record that an earlier version of the app kept is gone on with, and saved where it was not', () => {
  const value = { written, key: 'k' }
  expect(formerly({ written, key: 'k', base: 'e1', dirty: true })).toEqual({
    ...{ value, base: 'e1', known: [], unsaved: { draft: null } },
  })
  expect(formerly({ written, key: 'k', base: 'e1', dirty: false })?.unsaved).toEqual({})
  expect(formerly({ written, key: 'k', base: '', dirty: true })?.base).toBe(unheardEdition)
  expect(formerly({ something: 'else' })).toBeNull()
})
