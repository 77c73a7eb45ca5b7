import { announcePages, routerOptions } from '@kewo/web/frame'
import { createRouter } from '@tanstack/react-router'
import { routeTree } from '../routeTree.ts'

export function createAppRouter() {
  const router = createRouter({
    ...routerOptions,
    routeTree,
    context: { viewer: null },
  })
  announcePages(router)
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
