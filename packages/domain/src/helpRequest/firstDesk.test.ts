import { expect, test } from 'vitest'
import type { StaffRole } from '../staff/staffRole.ts'
import { firstDesk } from './firstDesk.ts'
import { type HelpRequestCategory, helpRequestCategories } from './helpRequestCategory.ts'

const plain = { confidential: false }

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
  expect(firstDesk({ category: 'LICENCE', confidential: true })).toBe('MANAGER')
  for (const category of helpRequestCategories) {
    expect(firstDesk({ category, confidential: true })).not.toBe('INSPECTOR')
  }
})
