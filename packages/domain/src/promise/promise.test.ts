import { describe, expect, test } from 'vitest'
import { KeptStays, PromiseNotReady } from './promiseRefusals.ts'
import { promiseMoves, type PromiseStatus, promiseStatusAt } from './promiseStatus.ts'
import {
  whyNotKeepPromise,
  whyNotSayNotKept,
  whyNotTakeBackKept,
  whyNotWithdrawPromise,
} from './whyNotMovePromise.ts'

const timeZone = 'Asia/Shanghai'
const onTheDay = new Date('2026-11-25T15:59:59Z')
const after = new Date('2026-11-25T16:00:00Z')
const promise = (status: PromiseStatus) => ({ status, dueOn: new Date('2026-11-25') })

describe('promiseStatusAt', () => {
  test.each<[PromiseStatus, Date, PromiseStatus]>([
    ['OPEN', onTheDay, 'OPEN'],
    ['OPEN', after, 'BROKEN'],
    ['KEPT', after, 'KEPT'],
    ['WITHDRAWN', after, 'WITHDRAWN'],
    ['BROKEN', onTheDay, 'BROKEN'],
  ])('%s at %s is %s', (status, now, expected) => {
    expect(promiseStatusAt(promise(status), now, timeZone)).toBe(expected)
  })

  test('the due day passes in the company’s time zone', () => {
    expect(promiseStatusAt(promise('OPEN'), after, 'UTC')).toBe('OPEN')
  })
})

describe('steps', () => {
  test.each<[PromiseStatus, Date, { keep: boolean; withdraw: boolean; notKept: boolean; takeBack: boolean }]>(
    [
      ['OPEN', onTheDay, { keep: true, withdraw: true, notKept: false, takeBack: false }],
      ['OPEN', after, { keep: false, withdraw: false, notKept: false, takeBack: false }],
      ['KEPT', onTheDay, { keep: false, withdraw: false, notKept: true, takeBack: true }],
      ['KEPT', after, { keep: false, withdraw: false, notKept: true, takeBack: false }],
      ['BROKEN', after, { keep: false, withdraw: false, notKept: false, takeBack: false }],
      ['WITHDRAWN', onTheDay, { keep: false, withdraw: false, notKept: false, takeBack: false }],
    ],
  )('%s at %s', (status, now, may) => {
    expect({
      keep: whyNotKeepPromise(promise(status), now, timeZone) === null,
      withdraw: whyNotWithdrawPromise(promise(status), '货没有到', now, timeZone) === null,
      notKept: whyNotSayNotKept(promise(status), now, timeZone) === null,
      takeBack: whyNotTakeBackKept(promise(status), false, now, timeZone) === null,
    }).toEqual(may)
  })

  test('what a record calls kept stays kept', () => {
    expect(whyNotTakeBackKept(promise('KEPT'), true, onTheDay, timeZone)).toBeInstanceOf(KeptStays)
  })

  test('withdrawing needs a reason, for the shop is told', () => {
    expect(whyNotWithdrawPromise(promise('OPEN'), '', onTheDay, timeZone)).toMatchObject({ field: 'reason' })
  })

  test('a refusal says where the promise stands', () => {
    const refusal = whyNotSayNotKept(promise('OPEN'), onTheDay, timeZone)
    expect(refusal).toBeInstanceOf(PromiseNotReady)
    expect(refusal).toMatchObject({ status: 'OPEN' })
  })

  test('what is broken or withdrawn stays so', () => {
    expect(promiseMoves.BROKEN).toEqual([])
    expect(promiseMoves.WITHDRAWN).toEqual([])
  })
})
