import { expect, it } from 'vitest'
import { raisedFigures } from './raisedFigures.ts'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 23, hour))
const request = (over: object) => ({
  ...{ firstRespondedAt: null, firstResponseDueAt: at(4), settledAt: null, resolutionDueAt: at(8) },
  ...over,
})

it('counts what was answered and settled in time, and what was not', () => {
  const requests = [
    request({ firstRespondedAt: at(4), settledAt: at(8) }),
    request({ firstRespondedAt: at(5), settledAt: at(9) }),
    request({ firstRespondedAt: at(3) }),
  ]
  expect(raisedFigures(requests, at(6))).toEqual({
    ...{ raised: 3, open: 1 },
    ...{ answeredInTime: 2, answeredLate: 1 },
    ...{ settledInTime: 1, settledLate: 1 },
  })
})

it('counts as late what waits after its time, and as nothing yet what waits before it', () => {
  expect(raisedFigures([request({})], at(3))).toMatchObject({ answeredLate: 0, answeredInTime: 0, open: 1 })
  expect(raisedFigures([request({})], at(5))).toMatchObject({ answeredLate: 1, settledLate: 0 })
  expect(raisedFigures([request({})], at(9))).toMatchObject({ answeredLate: 1, settledLate: 1, open: 1 })
})

it('is never late where no time was promised', () => {
  const free = request({ firstResponseDueAt: null, resolutionDueAt: null })
  expect(raisedFigures([free], at(9))).toMatchObject({ answeredLate: 0, settledLate: 0 })
})
