import { Refusal } from '../refusal.ts'
import { hasLeft } from './whyNotRemoveAdmin.ts'

/** The person no longer works for the distributor. */
export class StaffHasLeft extends Refusal {
  constructor() {
    super({
      'zh-CN': '这个账号已经停用。如果您仍在职，请联系管理员。',
      en: 'This account has been closed. If you still work here, please contact an administrator.',
    })
  }
}

/** Refuses a person who has left, at sign-in and at every request of a session begun before. */
export function whyNotSignIn(staff: { leftAt: Date | null }, now: Date): StaffHasLeft | null {
  return hasLeft(staff, now) ? new StaffHasLeft() : null
}
