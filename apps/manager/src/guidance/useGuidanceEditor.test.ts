import { everyShop } from '@kewo/domain'
import { expect, test } from 'vitest'
import { wordsOf } from './draftValue.ts'
import { formerly } from './useGuidanceEditor.ts'

test('a guidance that an earlier version of the app kept is gone on with, and what was unsaved of it is saved', () => {
  const value = {
    words: { ...wordsOf(null), title: '写了一半' },
    aim: { kind: 'DISPLAY', audience: everyShop, validUntil: '' },
  }
  const kept = { ...value, basedOn: 'e1', knownWords: [], knownAim: [] }
  expect(formerly({ ...kept, wordsUnsaved: true, aimUnsaved: false })).toEqual({
    ...{ value, base: 'e1', known: [], unsaved: { words: null } },
  })
  expect(formerly({ ...kept, wordsUnsaved: false, aimUnsaved: false })?.unsaved).toEqual({})
  expect(formerly({ something: 'else' })).toBeNull()
})
