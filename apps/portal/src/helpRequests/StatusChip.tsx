import { graphql, type FragmentOf, readFragment } from '@kewo/schema/client'
import { Chip, type ChipTone } from '@kewo/ui'
import { helpRequestStatusLabel } from '@kewo/ui/labels'
import { m } from '../paraglide/messages.js'

export const StatusChip_helpRequest = graphql(`
  fragment StatusChip_helpRequest on HelpRequest {
    status
  }
`)

const tones = {
  NEW: 'amber',
  IN_PROGRESS: 'jade',
  WAITING_ON_RETAILER: 'amber',
  RESOLVED: 'sky',
  CLOSED: 'gray',
} as const satisfies Record<string, ChipTone>

export function StatusChip({ helpRequest }: { helpRequest: FragmentOf<typeof StatusChip_helpRequest> }) {
  const { status } = readFragment(StatusChip_helpRequest, helpRequest)
  // It is the shop that reads this: where we wait for it, its turn is what to say.
  const words = status === 'WAITING_ON_RETAILER' ? m.helpRequests_yourTurn() : helpRequestStatusLabel(status)
  return <Chip tone={tones[status]}>{words}</Chip>
}
