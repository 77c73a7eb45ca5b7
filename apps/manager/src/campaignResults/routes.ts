import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { staffRoute } from '../frame/staffRoute.ts'
import { paths } from '../paths.ts'
import { reachSearch } from '../reach/reachSearch.ts'

export const campaignResultRoutes = [
  createRoute({
    getParentRoute: () => staffRoute,
    path: paths.campaignResults,
    staticData: { may: 'overseeCampaigns' },
    // The steps below the results are those of the page of reach, and lead to shops in the same way.
    validateSearch: reachSearch,
    component: lazyRouteComponent(() => import('./CampaignResultsPage.tsx'), 'CampaignResultsPage'),
  }),
] as const
