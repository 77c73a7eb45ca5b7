import { announcePages, routerOptions } from '@kewo/web/frame'
import { basePath } from '@kewo/web/site'
import { createRouter } from '@tanstack/react-router'
import { routeTree } from '../routeTree.ts'

export function createAppRouter() {
  const router = createRouter({
    ...routerOptions,
    routeTree,
    basepath: basePath,
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
