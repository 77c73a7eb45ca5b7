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

test('a draft whose steps were kept before there were blocks is gone on with, picture and all', () => {
  const { blocks: _blocks, ...words } = { ...wordsOf(null), title: '写了一半' }
  const step = { key: 'k', title: '擦台面', titleEn: '', toDo: '先收零钱盒', image: { id: 'p', url: '/p' } }
  const aim = { kind: 'DISPLAY', audience: everyShop, validUntil: '' }
  const kept = {
    value: { words: { ...words, steps: [step] }, aim },
    base: 'e1',
    known: [],
    unsaved: { words: null },
  }
  const { image: _image, ...texts } = step
  expect(formerly(kept)).toMatchObject({
    base: 'e1',
    unsaved: { words: null },
    value: {
      aim,
      words: {
        title: '写了一半',
        blocks: [
          { ...texts, kind: 'STEP', notToDo: '', pictures: { MAIN: { id: 'p', url: '/p', marks: [] } } },
        ],
      },
    },
  })
  expect(formerly({ ...kept, value: { words: wordsOf(null), aim } })).toBeNull()
})
