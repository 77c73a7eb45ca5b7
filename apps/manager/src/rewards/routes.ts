import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { rewardsSearch } from './rewardsSearch.ts'

export const rewardRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.rewards,
    staticData: { may: 'reviewProofs' },
    validateSearch: rewardsSearch,
    component: lazyRouteComponent(() => import('./RewardsPage.tsx'), 'RewardsPage'),
  }),
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.rewardApproval,
    staticData: { may: 'setApprovalSum' },
    component: lazyRouteComponent(() => import('./ApprovalSumPage.tsx'), 'ApprovalSumPage'),
  }),
] as const
