import { OfflineStrip } from '@kewo/ui'
import { IconClock } from '@tabler/icons-react'
import { PathLink } from '../frame/PathLink.tsx'
import { m } from '../paraglide/messages.js'
import { outboxPath } from '../site/site.ts'

/** On every page while something waits: how much, and the way to it. */
export default function OutboxStrip({ waiting, refused }: { waiting: number; refused: number }) {
  const words = [waiting > 0 && m.outbox_line({ waiting }), refused > 0 && m.outbox_lineRefused({ refused })]
  return (
    <OfflineStrip
      tone={refused > 0 ? 'red' : 'amber'}
      icon={refused > 0 ? undefined : <IconClock />}
      action={<PathLink to={outboxPath}>{m.outbox_see()}</PathLink>}
    >
      {words.filter(Boolean).join(' · ')}
    </OfflineStrip>
  )
}
