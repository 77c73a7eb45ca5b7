import { AnswerChip, AnswerChip_trace } from '@kewo/web/traces'
import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Chip } from '@kewo/ui'
import { cadenceStateLabel, visitStatusLabel } from '@kewo/ui/labels'

export const VisitChip_visit = graphql(
  `
    fragment VisitChip_visit on Visit {
      status
      retailer {
        id
        cadenceState
      }
      trace {
        id
        ...AnswerChip_trace
      }
    }
  `,
  [AnswerChip_trace],
)

/** How a visit stands: before it whether the shop has waited too long, after it what the shop says of the record. */
export function VisitChip({ visit }: { visit: FragmentOf<typeof VisitChip_visit> }) {
  const { status, retailer, trace } = readFragment(VisitChip_visit, visit)
  if (trace) return <AnswerChip trace={trace} />
  if (status === 'IN_PROGRESS') return <Chip>{visitStatusLabel(status)}</Chip>
  if (status !== 'PLANNED') return <Chip tone="gray">{visitStatusLabel(status)}</Chip>
  if (retailer.cadenceState === 'ON_TRACK') return null
  return <Chip tone="amber">{cadenceStateLabel(retailer.cadenceState)}</Chip>
}
