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
 * The desk that a new request lies with. A confidential one never begins with an inspector but with the manager; a
 * complaint about a supervisor goes to an administrator, as the supervisor must not get it.
 * `complaintAbout` is the person complained about, if any.
 */
export function firstDesk(request: {
  category: HelpRequestCategory
  confidential: boolean
  complaintAbout: { roles: readonly StaffRole[] } | null
}): StaffRole {
  const desk = firstDesks[request.category]
  if (desk === 'INSPECTOR' && request.confidential) return 'MANAGER'
  if (desk === 'SUPERVISOR' && request.complaintAbout?.roles.includes('SUPERVISOR')) return 'ADMIN'
  return desk
}
