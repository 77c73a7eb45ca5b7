import { expect, test } from 'vitest'
import { oneForm } from './oneForm.ts'
import { presses, tellsOfGivingIn } from './pressure.ts'

test.each([
  '拿五条不然降档',
  '老板你不上这款，后面紧俏的就别找我',
  '上面派的任务大家都有份，他家也得分担一点',
  '你家档位能不能保住，就看这次的表现了',
  '新品每户十条起步，没得商量',
  '这个月指标还差一截，各家都要帮衬一下',
  '店里说卖不动，我说卖不动也得拿',
  '配合的多分点，不配合的少分点',
  '兄弟店都上了十条，你家不上说不过去吧，回去我没法交代',
  '让他签了自愿订购确认书',
  'take the new line or your allocation goes to the guy next door',
  'If he does not take the launch pack he can say goodbye to his rebate',
  'this is the last warning',
  'Loaded him with 20 extra cases to close the month',
  'No order, no delivery',
  'you must take 5 cases of it',
  '月底了数字不好看，总算让他吃下八条',
])('presses: %s', (sentence) => {
  expect(presses(oneForm(sentence))).toBe(true)
})

test.each([
  '紧俏烟来少了，店主很无奈',
  '不订细支了，紧俏的想多要两条',
  '他没订到货源，少了三条',
  '没配送单，货少了两件',
  '不够冰，啤酒卖不动，让给别家两箱',
  '隔壁超市搭着卖，买两包送打火机',
  '老板不在，没法交代清楚，写了张条子',
  '店主怕不订新品就没有紧俏货',
  '任务单贴错了家，他以为要订五十条',
  'If she does not get the delivery before 9, stock goes to the neighbour',
  'no bread, no milk since Monday',
  'no light no gen since sunday',
  'She must take the pills at noon so shuts 12-12:30',
  'He asked: take the big cooler or leave it',
])('does not press: %s', (sentence) => {
  expect(presses(oneForm(sentence))).toBe(false)
})

test.each([
  ['完成任务\n勉强签了', true],
  ['Close the month, 104 % of target\nhe grumbled but signed', true],
  ['教他订紧俏的步骤\n懂了', false],
  ['货少了，店主很无奈', false],
  ['任务单贴错了家\n撕了', false],
])('%j tells of giving in: %s', (note, tells) => {
  expect(tellsOfGivingIn(oneForm(note))).toBe(tells)
})
