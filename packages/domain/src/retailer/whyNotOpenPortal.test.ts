import { expect, test } from 'vitest'
import { whyNotOpenPortal } from './whyNotOpenPortal.ts'

const shop = { licenceNumber: '012345', closedAt: null, userId: null }
const day = new Date('2026-11-23T00:00:00Z')

test.each([
  ['a shop without a sign-in', {}, null],
  ['one that has one', { userId: 'u' }, 'PortalIsOpen'],
  ['a closed one', { closedAt: day }, 'RetailerIsClosed'],
  ['a number with a space, which is left out', { licenceNumber: '01 23' }, null],
  ['a number with a stroke', { licenceNumber: '01/23' }, 'LicenceNumberIsNoUserName'],
])('%s', (_case, over, name) => {
  expect(whyNotOpenPortal({ ...shop, ...over })?.name ?? null).toBe(name)
})
