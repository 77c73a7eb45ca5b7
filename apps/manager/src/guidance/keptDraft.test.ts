import { expect, test } from 'vitest'
import { everyShop } from '@kewo/domain'
import { type AimValue, emptyOption, emptyStep, type WordsValue } from './draftValue.ts'
import { beginWith, type Kept, sameAim, sameWords } from './keptDraft.ts'

const wordsOf = (title: string): WordsValue => ({
  title,
  titleEn: '',
  intro: '',
  introEn: '',
  steps: [emptyStep()],
  question: '',
  questionEn: '',
  options: [emptyOption(), emptyOption()],
  right: null,
})
const aim: AimValue = { kind: 'DISPLAY', audience: everyShop, validUntil: '' }

const kept = (title: string, over: Partial<Kept> = {}): Kept => {
  const words = wordsOf(title)
  return {
    words,
    aim,
    basedOn: '10:00',
    wordsUnsaved: false,
    aimUnsaved: false,
    knownWords: [sameWords(words)],
    knownAim: [sameAim(aim)],
    ...over,
  }
}

test('what is all saved gives way to the server', () => {
  const server = kept('服务器上的', { basedOn: '11:00' })
  expect(beginWith(kept('旧的'), server)).toEqual({ kept: server, changedMeanwhile: false })
})

test('what is not saved yet goes on where the server stands as it did', () => {
  const typed = kept('写了一半', { wordsUnsaved: true })
  expect(beginWith(typed, kept('旧的'))).toMatchObject({
    kept: { words: { title: '写了一半' } },
    changedMeanwhile: false,
  })
})

test('a save whose answer got lost is known as one’s own', () => {
  const sent = sameWords(wordsOf('写了一半'))
  const typed = kept('写了一半，又写了', {
    wordsUnsaved: true,
    knownWords: [sameWords(wordsOf('旧的')), sent],
  })
  const server = kept('写了一半 ', { basedOn: '10:01' })
  expect(beginWith(typed, server)).toMatchObject({
    kept: { words: { title: '写了一半，又写了' }, basedOn: '10:01', wordsUnsaved: true },
    changedMeanwhile: false,
  })
})

test('somebody else’s words are not overwritten unasked', () => {
  const typed = kept('我写的', { wordsUnsaved: true })
  const server = kept('别人写的', { basedOn: '10:05' })
  expect(beginWith(typed, server).changedMeanwhile).toBe(true)
  expect(beginWith({ ...typed, basedOn: null }, server)).toMatchObject({
    kept: { words: { title: '我写的' }, basedOn: '10:05' },
    changedMeanwhile: false,
  })
})

test('an audience is the same in any order', () => {
  const one = { ...aim, audience: { ...everyShop, regionIds: ['a', 'b'] } }
  const other = { ...aim, audience: { ...everyShop, regionIds: ['b', 'a'] } }
  expect(sameAim(one)).toBe(sameAim(other))
  expect(sameAim(one)).not.toBe(sameAim(aim))
})
