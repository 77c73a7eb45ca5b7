import { expect, test } from 'vitest'
import { type LicenceByHand, whyNotLicence } from './whyNotLicence.ts'

const day = (text: string) => new Date(`${text}T00:00:00Z`)

test.each<[string, LicenceByHand, string | undefined]>([
  ['a day', { until: day('2028-01-01'), hasNoEnd: false, revoked: false }, undefined],
  ['a day gone by', { until: day('2020-01-01'), hasNoEnd: false, revoked: false }, undefined],
  ['no end', { until: null, hasNoEnd: true, revoked: false }, undefined],
  ['revoked, the end unclear', { until: null, hasNoEnd: false, revoked: true }, undefined],
  ['nothing', { until: null, hasNoEnd: false, revoked: false }, 'until'],
  ['both', { until: day('2028-01-01'), hasNoEnd: true, revoked: false }, 'hasNoEnd'],
  ['a day far out', { until: day('9999-12-31'), hasNoEnd: false, revoked: false }, 'until'],
  ['a day before our times', { until: day('0001-01-01'), hasNoEnd: false, revoked: false }, 'until'],
])('%s', (_case, licence, field) => {
  expect(whyNotLicence(licence)?.field).toBe(field)
})
