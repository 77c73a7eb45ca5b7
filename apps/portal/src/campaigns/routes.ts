import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { shopRoute } from '../frame/shopRoute.ts'
import { paths } from '../paths.ts'

export const campaignRoutes = [
  createRoute({
    getParentRoute: () => shopRoute,
    path: paths.campaign,
    staticData: { wholeScreen: true },
    component: lazyRouteComponent(() => import('./CampaignPage.tsx'), 'CampaignPage'),
  }),
] as const
