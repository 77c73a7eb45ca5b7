import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostSuggestions, piecesOf, suggestedCards } from './suggestedCards.ts'

const card = (guidanceId: string, title: string, says = '') => ({ guidanceId, titles: title, says })
const cards = [
  card('fridge', '冰柜第二层放饮料', '常温的不要放进去，门把手的高度最好卖'),
  card('fridge', '冰柜每周擦一次', '先断电，再用湿布'),
  card('tag', '价签放在货的正下方', '换了货位，价签跟着走'),
  card('tag', '大字价签给老人看', '数字写到一指宽'),
  card('counter', '收银台左手第一格放新品', '视线高度，价签正对顾客'),
  card('delivery', 'Check the delivery at the door', 'Count cartons before you sign'),
]
const found = (typed: string) => suggestedCards(typed, cards).map(({ titles }) => titles)

test.each([
  ['冰柜不制冷了，饮料放哪里', '冰柜第二层放饮料'],
  ['价签', '价签放在货的正下方'],
  ['价签掉了，老人看不清', '大字价签给老人看'],
  ['新品放收银台行不行', '收银台左手第一格放新品'],
  ['My delivery was short of two cartons', 'Check the delivery at the door'],
])('%s: %s first', (typed, title) => expect(found(typed)[0]).toBe(title))

test.each(['', '冰', '请问一下怎么办', '今天没有', 'how can you help', '扫码枪不亮', '顾客少'])(
  'nothing for %j',
  (typed) => expect(found(typed)).toEqual([]),
)

test('of one guidance the best card alone, and never more than three', () => {
  expect(found('冰柜 价签 收银台 新品')).toHaveLength(mostSuggestions)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (typed, titles) => {
      const some = titles.map((title, at) => card(`${at % 4}`, title, `${typed}${title}`))
      const ids = suggestedCards(typed, some).map(({ guidanceId }) => guidanceId)
      expect(ids.length).toBeLessThanOrEqual(mostSuggestions)
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('half width, small letters; pairs of glyphs, no single one', () => {
  expect([...piecesOf('ＡＢＣ冰柜！柜')]).toEqual(['冰柜', 'abc'])
})
