import type { VisitPlanStatus } from '@kewo/domain'
import { Chip, type ChipTone } from '@kewo/ui'
import { m } from '../paraglide/messages.js'

const looks: Record<VisitPlanStatus, { tone: ChipTone; label: () => string }> = {
  WORKING: { tone: 'amber', label: m.visitPlans_working },
  DRAFT: { tone: 'sky', label: m.visitPlans_draft },
  PUBLISHED: { tone: 'jade', label: m.visitPlans_published },
  CANCELLED: { tone: 'gray', label: m.visitPlans_cancelled },
  FAILED: { tone: 'red', label: m.visitPlans_failed },
}

export function PlanChip({ status }: { status: VisitPlanStatus }) {
  return <Chip tone={looks[status].tone}>{looks[status].label()}</Chip>
}
