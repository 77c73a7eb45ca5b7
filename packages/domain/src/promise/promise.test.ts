import { describe, expect, test } from 'vitest'
import { PromiseNotReady } from './promiseRefusals.ts'
import { promiseMoves, type PromiseStatus, promiseStatusAt } from './promiseStatus.ts'
import { whyNotKeepPromise, whyNotSayNotKept, whyNotWithdrawPromise } from './whyNotMovePromise.ts'

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
  test.each<[PromiseStatus, Date, { keep: boolean; withdraw: boolean; notKept: boolean }]>([
    ['OPEN', onTheDay, { keep: true, withdraw: true, notKept: false }],
    ['OPEN', after, { keep: false, withdraw: false, notKept: false }],
    ['KEPT', onTheDay, { keep: false, withdraw: false, notKept: true }],
    ['KEPT', after, { keep: false, withdraw: false, notKept: true }],
    ['BROKEN', after, { keep: false, withdraw: false, notKept: false }],
    ['WITHDRAWN', onTheDay, { keep: false, withdraw: false, notKept: false }],
  ])('%s at %s', (status, now, may) => {
    expect({
      keep: whyNotKeepPromise(promise(status), now, timeZone) === null,
      withdraw: whyNotWithdrawPromise(promise(status), '货没有到', now, timeZone) === null,
      notKept: whyNotSayNotKept(promise(status), now, timeZone) === null,
    }).toEqual(may)
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
