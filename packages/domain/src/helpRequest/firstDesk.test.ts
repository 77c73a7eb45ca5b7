import { expect, test } from 'vitest'
import type { StaffRole } from '../staff/staffRole.ts'
import { firstDesk } from './firstDesk.ts'
import { type HelpRequestCategory, helpRequestCategories } from './helpRequestCategory.ts'

const plain = { confidential: false, complaintAbout: null }

test.each<[HelpRequestCategory, StaffRole]>([
  ['DISPLAY', 'MANAGER'],
  ['SUPPLY', 'ORDER_CLERK'],
  ['DELIVERY', 'COURIER'],
  ['PAYMENT', 'ORDER_CLERK'],
  ['PRICE_TAG', 'MANAGER'],
  ['LICENCE', 'INSPECTOR'],
  ['EQUIPMENT', 'MANAGER'],
  ['COMPLAINT', 'SUPERVISOR'],
  ['IDEA', 'MANAGER'],
  ['OTHER', 'MANAGER'],
])('%s begins with the %s', (category, desk) => {
  expect(firstDesk({ ...plain, category })).toBe(desk)
})

test('nothing confidential begins with an inspector', () => {
  expect(firstDesk({ ...plain, category: 'LICENCE', confidential: true })).toBe('MANAGER')
  for (const category of helpRequestCategories) {
    expect(firstDesk({ ...plain, category, confidential: true })).not.toBe('INSPECTOR')
  }
})

test('a complaint about a supervisor goes over their head', () => {
  expect(firstDesk({ ...plain, category: 'COMPLAINT', complaintAbout: { roles: ['SUPERVISOR'] } })).toBe(
    'ADMIN',
  )
  expect(firstDesk({ ...plain, category: 'COMPLAINT', complaintAbout: { roles: ['COURIER'] } })).toBe(
    'SUPERVISOR',
  )
})
