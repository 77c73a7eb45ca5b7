import { Button, OfflineStrip } from '@kewo/ui'
import { IconClock, IconRefresh } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense } from 'react'
import { useClockIsOff } from '../connection/serverClock.ts'
import { useOnline } from '../online/useOnline.ts'
import { useOutbox } from '../outbox/outbox.ts'
import { waits } from '../outbox/waits.ts'
import { renew, useOutdated } from '../page/renew.ts'
import { m } from '../paraglide/messages.js'
import { reader } from '../site/site.ts'

const OutboxStrip = lazy(() => import('../outbox/OutboxStrip.tsx'))

/** What is to be known on every page: what waits to be sent, that there is no signal, or that this device's clock is off. */
export function useStrip(): ReactNode {
  const online = useOnline()
  const outdated = useOutdated()
  const clockIsOff = useClockIsOff()
  const outbox = useOutbox()
  const waiting = outbox.filter((entry) => waits(entry, online)).length
  const refused = outbox.filter(({ state }) => state === 'refused').length
  if (waiting + refused > 0)
    return (
      <Suspense>
        <OutboxStrip waiting={waiting} refused={refused} />
      </Suspense>
    )
  if (!online) return <OfflineStrip>{m.frame_offline({ reader })}</OfflineStrip>
  if (outdated)
    return (
      <OfflineStrip
        icon={<IconRefresh />}
        action={<Button onClick={() => void renew()}>{m.failure_renew()}</Button>}
      >
        {m.frame_outdated()}
      </OfflineStrip>
    )
  return clockIsOff && <OfflineStrip icon={<IconClock />}>{m.frame_clockIsOff({ reader })}</OfflineStrip>
}
