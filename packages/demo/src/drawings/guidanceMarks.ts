import { type Mark, markEdge, type MarkTone } from '@kewo/domain'

/** The scenes are drawn on a sheet of this size; see cabinetScenes. */
const [width, height] = [960, 640]
const across = (x: number) => Math.round((x / width) * markEdge)
const down = (y: number) => Math.round((y / height) * markEdge)

type Words = readonly [zh: string, en: string]
const silent: Words = ['', '']
const said = ([words, wordsEn]: Words) => ({ words, wordsEn: wordsEn || null })

const box = (
  x: number,
  y: number,
  wide: number,
  high: number,
  words = silent,
  tone: MarkTone = 'DO',
): Mark => ({
  ...{ kind: 'BOX', tone, x: across(x), y: down(y), toX: across(x + wide), toY: down(y + high) },
  ...said(words),
})
const arrow = (
  from: readonly [number, number],
  to: readonly [number, number],
  words = silent,
  tone: MarkTone = 'DO',
): Mark => ({
  ...{ kind: 'ARROW', tone, x: across(from[0]), y: down(from[1]), toX: across(to[0]), toY: down(to[1]) },
  ...said(words),
})
const number = (x: number, y: number, words: Words, tone: MarkTone = 'DO'): Mark => ({
  ...{ kind: 'NUMBER', tone, x: across(x), y: down(y), toX: across(x), toY: down(y) },
  ...said(words),
})
const shelf = (row: number) => box(72, 20 + row * 98, 816, 106)

/** What is drawn over a picture of a guidance, by the name of the picture. */
export const guidanceMarks: Readonly<Record<string, readonly Mark[]>> = {
  cabinetMiddle: [shelf(2), shelf(3)],
  cabinetEye: [shelf(1)],
  cabinetBottom: [shelf(5)],
  tillCleared: [
    box(46, 44, 868, 146, ['这一层先空出来', 'Clear this shelf first']),
    arrow([130, 430], [130, 206], ['杂物挪走', 'Move these away'], 'DONT'),
  ],
  tillNew: [
    box(50, 60, 150, 122),
    arrow([430, 46], [214, 96], ['新品在这里', 'New ones here']),
    number(52, 60, ['新品连放两格', 'Two facings of the new one']),
    number(330, 190, ['价签正对顾客，一品一签', 'Tags facing the customer']),
    box(560, 60, 300, 122, silent, 'DONT'),
    number(860, 60, ['零食架别挡第一排，挪到门边', 'No snack rack here: by the door'], 'DONT'),
  ],
  tillSmall: [box(104, 404, 392, 140, ['只留三样', 'Only three'])],
  villageMiddle: [box(318, 32, 324, 560)],
  villageSides: [box(56, 32, 246, 560), box(658, 32, 246, 560)],
  fridgeTea: [box(270, 214, 420, 142)],
  fridgeBottom: [box(270, 466, 420, 146)],
  tagStraight: [box(172, 424, 262, 146, ['正下方', 'Right below'])],
  tagLarge: [box(104, 160, 592, 340)],
}
