import { OfflineStrip } from '@kewo/ui'
import { IconClock } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { PathLink } from '../frame/PathLink.tsx'
import { m } from '../paraglide/messages.js'
import { outboxPath } from '../site/site.ts'

/** On every page while something waits: how much, and the way to it where one is not there already. */
export default function OutboxStrip({ waiting, refused }: { waiting: number; refused: number }) {
  const { pathname } = useLocation()
  const words = [waiting > 0 && m.outbox_line({ waiting }), refused > 0 && m.outbox_lineRefused({ refused })]
  return (
    <OfflineStrip
      tone={refused > 0 ? 'red' : 'amber'}
      icon={refused > 0 ? undefined : <IconClock />}
      action={pathname === outboxPath ? undefined : <PathLink to={outboxPath}>{m.outbox_see()}</PathLink>}
    >
      {words.filter(Boolean).join(' · ')}
    </OfflineStrip>
  )
}
