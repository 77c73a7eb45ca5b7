import type { ReachStep } from '@kewo/domain'
import { marketTypeLabel, textIn } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

/** The things whose reach is followed, by their types of node. */
export type ReachedType = 'GuidanceVersion' | 'SupplyPolicyVersion' | 'Campaign'

/** A step in the words of the thing: who joins a campaign has understood it, and orders are what a policy is acted on by. */
export function stepLabel(step: ReachStep, type: ReachedType): string {
  const labels: Record<ReachStep, string> = {
    MEANT: m.reach_meant(),
    TOLD: m.reach_told(),
    OPENED: m.reach_opened(),
    READ: m.reach_read(),
    UNDERSTOOD: type === 'Campaign' ? m.reach_joined() : m.reach_understood(),
    ACTED: {
      GuidanceVersion: m.reach_done(),
      SupplyPolicyVersion: m.reach_ordered(),
      Campaign: m.reach_displayed(),
    }[type],
  }
  return labels[step]
}

/** Shops that have come to the step before and no farther; null where that is nobody's business: not to join is as good as to join. */
export function gapWords(step: ReachStep, type: ReachedType, count: number): string | null {
  const words: Record<Exclude<ReachStep, 'MEANT'>, string | null> = {
    TOLD: m.reach_notTold({ count }),
    OPENED: m.reach_notOpened({ count }),
    READ: m.reach_notRead({ count }),
    UNDERSTOOD: type === 'Campaign' ? null : m.reach_notUnderstood({ count }),
    ACTED: {
      GuidanceVersion: m.reach_notDone({ count }),
      SupplyPolicyVersion: m.reach_notOrdered({ count }),
      Campaign: m.reach_notDisplayed({ count }),
    }[type],
  }
  return step === 'MEANT' ? null : words[step]
}

type Part = {
  name: string | null
  nameEn: string | null
  grade: number | null
  marketType: 'URBAN' | 'RURAL' | null
  managerId: string | null
}

export function partLabel(part: Part, by: 'REGION' | 'MARKET_TYPE' | 'GRADE' | 'MANAGER'): string {
  if (by === 'MARKET_TYPE') return part.marketType ? marketTypeLabel(part.marketType) : ''
  if (by === 'GRADE') return part.grade === null ? m.reach_noGrade() : m.reach_grade({ grade: part.grade })
  if (part.name === null) return m.reach_noManager()
  return textIn(part.name, part.nameEn)
}

export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 100)
}
