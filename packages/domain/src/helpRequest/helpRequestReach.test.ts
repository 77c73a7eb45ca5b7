import { expect, test } from 'vitest'
import { staffRoles } from '../staff/staffRole.ts'
import { helpRequestReaches } from './helpRequestReach.ts'

const open = { confidential: false, complaintAboutId: null }

test('an ordinary request reaches all roles', () => {
  for (const role of staffRoles) expect(helpRequestReaches(open, { id: 'li', roles: [role] })).toBe(true)
})

test('a complaint never reaches the person it is about, whatever the role', () => {
  const complaint = { ...open, complaintAboutId: 'li' }
  for (const role of staffRoles) {
    expect(helpRequestReaches(complaint, { id: 'li', roles: [role] })).toBe(false)
    expect(helpRequestReaches(complaint, { id: 'chen', roles: [role] })).toBe(true)
  }
})

test('a confidential request never reaches an inspector, also not one with a second role', () => {
  const confidential = { ...open, confidential: true }
  expect(helpRequestReaches(confidential, { id: 'zhou', roles: ['INSPECTOR'] })).toBe(false)
  expect(helpRequestReaches(confidential, { id: 'zhou', roles: ['MANAGER', 'INSPECTOR'] })).toBe(false)
  expect(helpRequestReaches(confidential, { id: 'li', roles: ['MANAGER'] })).toBe(true)
})
