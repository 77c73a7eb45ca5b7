import type { StaffRole } from '@kewo/domain'
import { expect, test } from 'vitest'
import { isFor } from './isFor.ts'

test.each<[readonly StaffRole[] | undefined, readonly StaffRole[], boolean]>([
  [undefined, ['COURIER'], true],
  [['ADMIN'], ['ADMIN'], true],
  [['ADMIN', 'SUPERVISOR'], ['MANAGER', 'SUPERVISOR'], true],
  [['ADMIN'], ['MANAGER'], false],
  [['ADMIN'], [], false],
])('a page for %o is open to %o: %s', (asked, held, open) => expect(isFor(asked, held)).toBe(open))
