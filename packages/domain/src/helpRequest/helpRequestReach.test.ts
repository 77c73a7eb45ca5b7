import { expect, test } from 'vitest'
import { staffRoles } from '../staff/staffRole.ts'
import { helpRequestReaches, isProtected } from './helpRequestReach.ts'

const open = { category: 'DISPLAY', confidential: false, complaintAboutId: null } as const
const complaint = { ...open, category: 'COMPLAINT' } as const

test('an ordinary request reaches all roles', () => {
  for (const role of staffRoles) expect(helpRequestReaches(open, { id: 'li', roles: [role] })).toBe(true)
})

test('a complaint reaches supervisors and admins at most, and never the person it is about', () => {
  for (const role of staffRoles) {
    const about = { ...complaint, complaintAboutId: 'li' }
    expect(helpRequestReaches(about, { id: 'li', roles: [role] })).toBe(false)
    const above = role === 'SUPERVISOR' || role === 'ADMIN'
    expect(helpRequestReaches(about, { id: 'chen', roles: [role] })).toBe(above)
    expect(helpRequestReaches(complaint, { id: 'chen', roles: [role] })).toBe(above)
  }
})

test('a confidential request never reaches an inspector, also not one with a second role', () => {
  const confidential = { ...open, confidential: true }
  expect(helpRequestReaches(confidential, { id: 'zhou', roles: ['INSPECTOR'] })).toBe(false)
  expect(helpRequestReaches(confidential, { id: 'zhou', roles: ['MANAGER', 'INSPECTOR'] })).toBe(false)
  expect(helpRequestReaches(confidential, { id: 'li', roles: ['MANAGER'] })).toBe(true)
})

test('complaints and confidential requests are protected', () => {
  expect([open, complaint, { ...open, confidential: true }].map(isProtected)).toEqual([false, true, true])
})
