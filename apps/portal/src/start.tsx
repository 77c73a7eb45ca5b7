import { forgetEverythingRead } from '@kewo/web/session'
import { startApp } from '@kewo/web/start'
import type { ReactNode } from 'react'
import { createAppRouter } from './frame/appRouter.ts'
import { type Viewer, ViewerQuery } from './viewer/viewer.ts'

export const start = (): Promise<ReactNode> =>
  startApp<Viewer>({
    app: 'portal',
    router: createAppRouter(),
    document: ViewerQuery,
    cache: () => import('./cache.ts'),
    holdBack: async (viewer) => {
      const { Held } = await import('./signIn/Held.tsx')
      return <Held viewer={viewer} />
    },
    // What could be read with a licence is not left on the device without one.
    prepare: ({ retailer, licence }) =>
      retailer && licence !== 'VALID' ? forgetEverythingRead() : undefined,
  })
