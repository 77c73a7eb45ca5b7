import { expectArrival } from '@kewo/client'
import { createRouter } from '@tanstack/react-router'
import { FailureState } from '../failure/FailureState.tsx'
import { routeTree } from '../routeTree.ts'
import { NotFoundPage } from '../failure/NotFoundPage.tsx'
import { basePath } from './basePath.ts'
import { Opening } from './Opening.tsx'

/** Made before it is known who is signed in: the context follows. */
export function createAppRouter() {
  const router = createRouter({
    routeTree,
    basepath: basePath,
    context: { viewer: null },
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingMs: 200,
    defaultPendingMinMs: 0,
    defaultPendingComponent: Opening,
    defaultErrorComponent: ({ error, reset }) => <FailureState error={error} onRetry={reset} />,
    defaultNotFoundComponent: NotFoundPage,
  })
  router.subscribe('onBeforeNavigate', ({ fromLocation, pathChanged }) => {
    if (fromLocation && pathChanged) expectArrival()
  })
  return router
}

export type AppRouter = ReturnType<typeof createAppRouter>

declare module '@tanstack/react-router' {
  interface Register {
    router: AppRouter
  }
}
