import type { Refusal } from '../refusal.ts'
import type { StaffRole } from '../staff/staffRole.ts'
import { GuidanceNotShown, NotYourGuidance } from './guidanceRefusals.ts'
import type { GuidanceStatus } from './guidanceStatus.ts'

type Actor = { id: string; roles: readonly StaffRole[] }

/** Why a person may not write, aim, publish or take back a guidance: only its author and admins may. */
export function whyNotChangeGuidance(guidance: { authorId: string }, actor: Actor): Refusal | null {
  return guidance.authorId === actor.id || actor.roles.includes('ADMIN') ? null : new NotYourGuidance()
}

/** Why a guidance is not taken back: not the person's to change, or no shop sees it anyway. */
export function whyNotWithdrawGuidance(
  guidance: { authorId: string; status: GuidanceStatus },
  actor: Actor,
): Refusal | null {
  return whyNotChangeGuidance(guidance, actor) ?? whyNotShown(guidance.status)
}

/** Why shops cannot read it now, or null: a draft, past its last day, or taken back. */
export function whyNotShown(status: GuidanceStatus): Refusal | null {
  return status === 'PUBLISHED' ? null : new GuidanceNotShown()
}
