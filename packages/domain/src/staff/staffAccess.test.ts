import { describe, expect, test } from 'vitest'
import { LastAdmin, type RightsHolder, whyNotRemoveAdmin } from './whyNotRemoveAdmin.ts'
import { StaffHasLeft, whyNotSignIn } from './whyNotSignIn.ts'

const now = new Date('2026-11-23T04:00:00Z')
const before = new Date('2026-11-23T03:59:59Z')
const later = new Date('2026-11-23T04:00:01Z')
const admin = (id: string, leftAt: Date | null = null): RightsHolder => ({ id, roles: ['ADMIN'], leftAt })
const manager: RightsHolder = { id: 'manager', roles: ['MANAGER'], leftAt: null }

describe('whyNotRemoveAdmin', () => {
  test.each<[string, string, RightsHolder[], boolean]>([
    ['the only admin', 'a', [admin('a'), manager], true],
    ['one of two', 'a', [admin('a'), admin('b')], false],
    ['the other has left', 'a', [admin('a'), admin('b', before)], true],
    ['the other leaves this moment', 'a', [admin('a'), admin('b', now)], true],
    ['the other leaves later', 'a', [admin('a'), admin('b', later)], false],
    ['someone who is no admin', 'manager', [admin('a'), manager], false],
    ['an admin who also visits shops', 'a', [{ ...admin('a'), roles: ['MANAGER', 'ADMIN'] }], true],
    ['an admin who left before', 'b', [admin('a'), admin('b', before)], false],
  ])('%s', (_case, id, staff, refused) => {
    expect(whyNotRemoveAdmin({ id }, staff, now) instanceof LastAdmin).toBe(refused)
  })
})

describe('whyNotSignIn', () => {
  test.each<[string, Date | null, boolean]>([
    ['works here', null, false],
    ['leaves later', later, false],
    ['leaves this moment', now, true],
    ['has left', before, true],
  ])('%s', (_case, leftAt, refused) => {
    expect(whyNotSignIn({ leftAt }, now) instanceof StaffHasLeft).toBe(refused)
  })
})
