import { expect, test } from 'vitest'
import { checkPointsOf } from './block.ts'
import { checkedPoints, whyNotAnswerSelfCheck, whyNotSelfCheck } from './selfCheck.ts'

const lines = { toDo: '价签正对顾客', toDoEn: 'Tags out', notToDo: '别挡', notToDoEn: null }
const number = { kind: 'NUMBER', tone: 'DONT', words: '零食架挪走', wordsEn: null } as const

test('numbers that say something are compared, else the lines', () => {
  const silent = { ...number, words: '' }
  const marked = { place: 'MAIN' as const, marks: [{ ...number, kind: 'BOX' as const }, silent, number] }
  expect(checkPointsOf({ ...lines, pictures: [marked] })).toEqual([
    { tone: 'DONT', words: '零食架挪走', wordsEn: null },
  ])
  expect(checkPointsOf({ ...lines, pictures: [{ place: 'MAIN', marks: [silent] }] })).toEqual([
    { tone: 'DO', words: '价签正对顾客', wordsEn: 'Tags out' },
    { tone: 'DONT', words: '别挡', wordsEn: null },
  ])
  expect(checkPointsOf({ toDo: null, toDoEn: null, notToDo: null, notToDoEn: null, pictures: [] })).toEqual(
    [],
  )
})

test('each point is looked at', () => {
  const points = checkPointsOf({ ...lines, pictures: [] })
  expect(whyNotSelfCheck(points, [true, false])).toBeNull()
  expect(whyNotSelfCheck(points, [true])?.field).toBe('alike')
  expect(checkedPoints(points, [true, false]).map(({ alike }) => alike)).toEqual([true, false])
})

test('a self-check is answered once, in words', () => {
  expect(whyNotAnswerSelfCheck({ answeredAt: null }, '再往左一格')).toBeNull()
  expect(whyNotAnswerSelfCheck({ answeredAt: null }, '　')?.name).toBe('InvalidInput')
  expect(whyNotAnswerSelfCheck({ answeredAt: new Date() }, '好')?.name).toBe('SelfCheckAnswered')
})
