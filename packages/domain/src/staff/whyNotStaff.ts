import { InvalidInput, together } from '../refusal.ts'
import { whyNotWritten } from '../words/whyNotWritten.ts'
import { type StaffRole, staffRoles } from './staffRole.ts'

/** A person of the distributor as typed by an admin. */
export type StaffInput = { name: string; phone: string | null; roles: readonly StaffRole[] }

export const longestPersonName = 40

const phone = /^\+?[\d\s()-]{3,30}$/

/** Why a person cannot be saved like this, or null: no name, a phone number that is none, no role. */
export function whyNotStaff(staff: StaffInput): InvalidInput | null {
  return together(
    whyNotWritten('name', staff.name, longestPersonName, {
      'zh-CN': '请填写姓名。',
      en: 'Please enter a name.',
    }),
    staff.phone === null || phone.test(staff.phone)
      ? null
      : new InvalidInput('phone', {
          'zh-CN': '这不像电话号码。请只写数字，可以带空格和短横。',
          en: 'This doesn’t look like a phone number. Please use only digits, spaces and hyphens.',
        }),
    staff.roles.some((role) => staffRoles.includes(role))
      ? null
      : new InvalidInput('roles', {
          'zh-CN': '请至少选一个岗位。',
          en: 'Please choose at least one role.',
        }),
  )
}
