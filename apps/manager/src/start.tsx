import { createVisitorClient } from '@kewo/web/connection'
import { staleForStaff, startApp } from '@kewo/web/start'
import type { ReactNode } from 'react'
import { createAppRouter } from './frame/appRouter.ts'
import { type Viewer, ViewerQuery } from './viewer/viewer.ts'

export const start = (): Promise<ReactNode> =>
  startApp<Viewer>({
    app: 'manager',
    router: createAppRouter(),
    document: ViewerQuery,
    pages: 'apart',
    stale: staleForStaff,
    holdBack: async (viewer) => {
      const { HeldStaffPage } = await import('./signIn/HeldStaffPage.tsx')
      return <HeldStaffPage viewer={viewer} />
    },
    visitorClient: createVisitorClient,
  })
