import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Chip, DateTime, useNow } from '@kewo/ui'
import { helpRequestStatusLabel } from '@kewo/ui/labels'
import { IconClock } from '@tabler/icons-react'
import { m } from '../paraglide/messages.js'

export const DueChip_helpRequest = graphql(`
  fragment DueChip_helpRequest on HelpRequest {
    status
    dueAt
  }
`)

/** Hours before the end from which a clock turns amber. */
const soonMs = 2 * 60 * 60 * 1000

/** How long there is until the running clock runs out; without one, how the request stands. */
export function DueChip({ helpRequest }: { helpRequest: FragmentOf<typeof DueChip_helpRequest> }) {
  const { status, dueAt } = readFragment(DueChip_helpRequest, helpRequest)
  const now = useNow()
  if (!dueAt) return <Chip tone="gray">{helpRequestStatusLabel(status)}</Chip>
  const left = new Date(dueAt).getTime() - now.getTime()
  const tone = left < 0 ? 'red' : left < soonMs ? 'amber' : 'jade'
  return (
    <Chip tone={tone} icon={<IconClock aria-hidden="true" />}>
      {left < 0 ? m.helpRequests_overdue() : <DateTime value={dueAt} form="nearDayAndTime" />}
    </Chip>
  )
}
