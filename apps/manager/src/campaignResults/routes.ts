import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'

export const campaignResultRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.campaignResults,
    staticData: { may: 'overseeCampaigns' },
    component: lazyRouteComponent(() => import('./CampaignResultsPage.tsx'), 'CampaignResultsPage'),
  }),
] as const
