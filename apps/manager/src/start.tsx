import { createVisitorClient } from '@kewo/web/connection'
import { startApp } from '@kewo/web/start'
import type { ReactNode } from 'react'
import { createAppRouter } from './frame/appRouter.ts'
import { type Viewer, ViewerQuery } from './viewer/viewer.ts'

export const start = (): Promise<ReactNode> =>
  startApp<Viewer>({
    app: 'manager',
    router: createAppRouter(),
    document: ViewerQuery,
    cache: () => import('./cache.ts'),
    holdBack: async (viewer) => {
      const { HeldStaffPage } = await import('./signIn/HeldStaffPage.tsx')
      return <HeldStaffPage viewer={viewer} />
    },
    visitorClient: createVisitorClient,
  })
