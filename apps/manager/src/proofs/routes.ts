import { textOf } from '@kewo/web/page'
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const proofRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.proofs,
    staticData: { may: 'reviewProofs' },
    validateSearch: (search: Record<string, unknown>): { campaign?: string } => ({
      campaign: textOf(search['campaign']),
    }),
    component: lazyRouteComponent(() => import('./ProofsPage.tsx'), 'ProofsPage'),
  }),
] as const
