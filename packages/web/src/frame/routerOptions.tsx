import type { AnyRouter } from '@tanstack/react-router'
import { FailureState } from '../failure/FailureState.tsx'
import { isMissingScript } from '../failure/failureOf.ts'
import { NotFoundPage } from '../failure/NotFoundPage.tsx'
import { expectArrival } from '../page/arrival.ts'
import { reloadIfAnswered } from '../page/keepUpToDate.ts'
import { Opening } from './Opening.tsx'

/** How the routers of both apps behave. They are made before it is known who is signed in: the context follows. */
export const routerOptions = {
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultPendingMs: 200,
  defaultPendingMinMs: 0,
  defaultPendingComponent: Opening,
  defaultErrorComponent: ({ error, reset }: { error: unknown; reset: () => void }) => (
    <FailureState error={error} onRetry={isMissingScript(error) ? reloadIfAnswered : reset} />
  ),
  defaultNotFoundComponent: NotFoundPage,
} as const

/** The heading of each new page takes the focus. */
export function announcePages(router: AnyRouter): void {
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) expectArrival()
  })
}
