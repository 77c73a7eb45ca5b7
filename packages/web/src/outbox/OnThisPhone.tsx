import { lazy, Suspense } from 'react'
import { useWaiting } from './outbox.ts'

const WaitingCards = lazy(() => import('./WaitingCards.tsx'))

/** What was done about a thing and lies on this device: it shows at once. */
export function OnThisPhone({ about }: { about: string }) {
  const waiting = useWaiting(about)
  return (
    <div aria-live="polite">
      {waiting.length > 0 && (
        <Suspense>
          <WaitingCards waiting={waiting} />
        </Suspense>
      )}
    </div>
  )
}
