import type { StaffRole } from '@kewo/domain'
import { m } from '../paraglide/messages.js'
import type { Labels } from './labels.ts'

const staffRoleLabels: Labels<StaffRole> = {
  ADMIN: m.staff_role_ADMIN,
  SUPERVISOR: m.staff_role_SUPERVISOR,
  MANAGER: m.staff_role_MANAGER,
  ORDER_CLERK: m.staff_role_ORDER_CLERK,
  COURIER: m.staff_role_COURIER,
  INSPECTOR: m.staff_role_INSPECTOR,
}

export const staffRoleLabel = (value: StaffRole) => staffRoleLabels[value]()
