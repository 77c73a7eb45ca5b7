import type { StaffRole } from '../staff/staffRole.ts'

/** The roles that serve a shop and that it rates, one at a time. */
export const ratedRoles = [
  'MANAGER',
  'ORDER_CLERK',
  'COURIER',
  'INSPECTOR',
] as const satisfies readonly StaffRole[]

export type RatedRole = (typeof ratedRoles)[number]
