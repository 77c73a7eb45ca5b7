import { describe, expect, test } from 'vitest'
import { may, type StaffAct, staffActs } from './may.ts'
import { type StaffRole, staffRoles } from './staffRole.ts'

test.each<[StaffAct, readonly StaffRole[], boolean]>([
  ['keepBrands', ['ADMIN'], true],
  ['keepBrands', ['MANAGER'], false],
  ['keepBrands', ['MANAGER', 'ADMIN'], true],
  ['arrangeTerritories', ['MANAGER', 'SUPERVISOR'], true],
  ['makeVisits', ['ADMIN'], false],
  ['makeVisits', [], false],
])('%s in the roles %o: %s', (act, roles, allowed) => expect(may(roles, act)).toBe(allowed))

describe.each(staffActs)('%s', (act) => {
  const alone = staffRoles.filter((role) => may([role], act))

  test('is for some roles and not for all', () => {
    expect(alone.length).toBeGreaterThan(0)
    expect(alone.length).toBeLessThan(staffRoles.length)
  })

  test('one role more takes nothing away', () => {
    for (const role of alone) for (const other of staffRoles) expect(may([other, role], act)).toBe(true)
  })
})
