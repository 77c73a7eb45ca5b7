import { Refusal } from '../refusal.ts'
import type { StaffRole } from './staffRole.ts'

/** A person of the distributor as far as rights go. */
export type RightsHolder = { id: string; roles: readonly StaffRole[]; leftAt: Date | null }

/** Without an admin nobody could ever make one again. */
export class LastAdmin extends Refusal {
  constructor() {
    super({
      'zh-CN': '这是最后一位管理员，不能移除。请先让另一个人成为管理员。',
      en: 'This is the last administrator and can’t be removed. Make someone else an administrator first.',
    })
  }
}

/**
 * Refuses to take the role of admin from the last person who holds it, be it by changing roles, by leaving or by
 * deleting. `staff` must hold everybody with that role. People who have left do not count, and losing someone who is no admin
 * is never refused here.
 */
export function whyNotRemoveAdmin(
  person: { id: string },
  staff: readonly RightsHolder[],
  now: Date,
): LastAdmin | null {
  const admins = staff.filter((holder) => holder.roles.includes('ADMIN') && !hasLeft(holder, now))
  return admins.length === 1 && admins[0]!.id === person.id ? new LastAdmin() : null
}

/** Whether a person has left. From that instant all of their sessions are over, on every device. */
export function hasLeft({ leftAt }: { leftAt: Date | null }, now: Date): boolean {
  return leftAt !== null && leftAt <= now
}
