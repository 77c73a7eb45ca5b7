import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { GuidanceBlockContent } from '../guidance/GuidanceBlockSheet.tsx'
import { changedCards, changedWords } from './difference.ts'

const card = (title: string, over: Partial<GuidanceBlockContent> = {}): GuidanceBlockContent => ({
  ...{ kind: 'STEP', title, body: '', toDo: '', notToDo: '', url: '', pictures: {} },
  ...over,
})
const titles = (before: GuidanceBlockContent[], after: GuidanceBlockContent[]) =>
  changedCards(before, after).map((change) => [change.before?.title ?? null, change.after?.title ?? null])

test('Chinese is compared word by word', () => {
  expect(changedWords('新品放在左手边', '新品放在右手边', 'zh-CN')).toEqual([
    { words: '新品放在', was: 'same' },
    { words: '左手边', was: 'removed' },
    { words: '右手边', was: 'added' },
  ])
})

test('whatever is compared, each version can be read out of the pieces', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      const pieces = changedWords(before, after, 'zh-CN')
      const without = (was: string) => pieces.filter((piece) => piece.was !== was).map(({ words }) => words)
      // Blanks at the seams are the library's to place: they belong to one side or to both.
      const bare = (words: string) => words.replaceAll(/\s+/g, '')
      expect(bare(without('removed').join(''))).toBe(bare(after))
      expect(bare(without('added').join(''))).toBe(bare(before))
    }),
  )
})

test.each([
  ['nothing', [card('一')], [card('一')], []],
  ['one more', [card('一')], [card('一'), card('二')], [[null, '二']]],
  ['one less', [card('一'), card('二')], [card('二')], [['一', null]]],
  ['other words', [card('一')], [card('一', { body: '慢' })], [['一', '一']]],
  ['another title', [card('一'), card('二')], [card('甲'), card('二')], [['一', '甲']]],
  [
    'fewer in the same place',
    [card('一'), card('二')],
    [card('甲')],
    [
      ['一', '甲'],
      ['二', null],
    ],
  ],
])('%s', (_case, before, after, expected) => {
  expect(titles(before, after)).toEqual(expected)
})
