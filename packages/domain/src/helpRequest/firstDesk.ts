import type { StaffRole } from '../staff/staffRole.ts'
import type { HelpRequestCategory } from './helpRequestCategory.ts'

const firstDesks: Record<HelpRequestCategory, StaffRole> = {
  DISPLAY: 'MANAGER',
  SUPPLY: 'ORDER_CLERK',
  DELIVERY: 'COURIER',
  PAYMENT: 'ORDER_CLERK',
  PRICE_TAG: 'MANAGER',
  LICENCE: 'INSPECTOR',
  EQUIPMENT: 'MANAGER',
  COMPLAINT: 'SUPERVISOR',
  IDEA: 'MANAGER',
  OTHER: 'MANAGER',
}

/**
 * The desk that a new request lies with. A confidential one never begins with an inspector but with the manager. A
 * complaint lies with those whom `complaintDesk` says; this is the desk where they mostly sit.
 */
export function firstDesk(request: { category: HelpRequestCategory; confidential: boolean }): StaffRole {
  const desk = firstDesks[request.category]
  return desk === 'INSPECTOR' && request.confidential ? 'MANAGER' : desk
}
